package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import mx.conalep.secyt.seguimiento.internal.meta.VersionRows;
import org.jspecify.annotations.Nullable;

/** Tables of the acts of conformity. */
final class ConformidadRows {

    private static final String LEER = "SELECT c.folio, c.ejercicio, c.linea, c.unidad, c.entidad, c.firmante, c.cargo,"
            + " c.metas, c.huella, c.cuenta, c.momento, c.retiro_motivo, c.retiro_cuenta, c.retiro_momento,"
            + " (SELECT MAX(n.folio) FROM meta_nacional_unidad n WHERE n.conformidad = c.folio) AS nacional"
            + " FROM meta_conformidad c";
    private static final String INSERTAR = "INSERT INTO meta_conformidad (folio, ejercicio, linea, unidad, entidad,"
            + " retiro, firmante, cargo, metas, huella, cuenta, momento) VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)";
    private static final String RETIRAR =
            "UPDATE meta_conformidad SET retiro = (SELECT COUNT(*) FROM meta_conformidad c"
                    + " WHERE c.ejercicio = ? AND c.linea = ? AND c.entidad = ?), retiro_motivo = ?, retiro_cuenta = ?,"
                    + " retiro_momento = ? WHERE folio = ? AND retiro = 0";
    private static final String CONGELAR = "INSERT INTO meta_conformidad_meta (folio, meta, version) SELECT CAST(? AS"
            + " VARCHAR(20)), id, version FROM meta";
    private static final String RENGLONES = "SELECT m.unidad, m.indicador, v.t1, v.t2, v.t3, v.t4 FROM"
            + " meta_conformidad_meta c JOIN meta m ON m.id = c.meta JOIN meta_version v ON v.meta = c.meta"
            + " AND v.version = c.version WHERE c.folio = ? ORDER BY m.unidad, m.indicador";

    private ConformidadRows() {}

    static void insertar(Connection connection, Conformidad c) throws SQLException {
        Query.of(
                        INSERTAR,
                        c.folio(),
                        c.ejercicio(),
                        c.linea(),
                        c.unidad(),
                        c.entidad(),
                        c.firmante(),
                        c.cargo(),
                        c.metas(),
                        c.huella(),
                        c.cuenta(),
                        c.momento())
                .update(connection);
    }

    /** Keeps which versions of which goals it is about. */
    static void congelar(Connection connection, String folio, Condiciones metas) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CONGELAR + metas.where())) {
            metas.bind(insert, Query.bind(insert, 1, folio));
            insert.executeUpdate();
        }
    }

    /** Writes down how many goals it is about, and their hash. */
    static void sellar(Connection connection, Conformidad c) throws SQLException {
        Query.of("UPDATE meta_conformidad SET metas = ?, huella = ? WHERE folio = ?", c.metas(), c.huella(), c.folio())
                .update(connection);
    }

    static boolean retirar(TxSession session, Conformidad c, String motivo) throws SQLException {
        return Query.of(
                                RETIRAR,
                                c.ejercicio(),
                                c.linea(),
                                c.entidad(),
                                motivo,
                                session.actor(),
                                session.now(),
                                c.folio())
                        .update(session)
                > 0;
    }

    static List<Conformidad> listar(Connection connection, Condiciones condiciones) throws SQLException {
        return condiciones
                .consulta(LEER, " ORDER BY c.ejercicio DESC, c.linea, c.entidad, c.momento DESC")
                .list(connection, ConformidadRows::conformidad);
    }

    /** Those of a year and line that are in force. */
    static List<Conformidad> vigentes(Connection connection, int ejercicio, Linea linea) throws SQLException {
        return listar(
                connection,
                new Condiciones()
                        .y("c.ejercicio = ?", ejercicio)
                        .y("c.linea = ?", linea.name())
                        .y("c.retiro = 0"));
    }

    static List<Conformidad.Renglon> renglones(Connection connection, String folio) throws SQLException {
        return Query.of(RENGLONES, folio)
                .list(
                        connection,
                        row -> new Conformidad.Renglon(
                                row.getString("unidad"), row.getString("indicador"), VersionRows.cuatro(row)));
    }

    private static Conformidad conformidad(ResultSet row) throws SQLException {
        return new Conformidad(
                row.getString("folio"),
                row.getInt("ejercicio"),
                Linea.valueOf(row.getString("linea")),
                row.getString("unidad"),
                row.getString("entidad"),
                row.getString("firmante"),
                row.getString("cargo"),
                row.getInt("metas"),
                row.getString("huella"),
                row.getString("cuenta"),
                Filas.instante(row, "momento"),
                retiro(row),
                row.getString("nacional"));
    }

    private static Conformidad.@Nullable Retiro retiro(ResultSet row) throws SQLException {
        Instant momento = Columns.instant(row, "retiro_momento");
        return momento == null
                ? null
                : new Conformidad.Retiro(row.getString("retiro_motivo"), row.getString("retiro_cuenta"), momento);
    }
}
