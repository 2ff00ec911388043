package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.meta.VersionRows;

/** A goal in force, as far as its change needs it. */
record MetaVigente(
        long id,
        String unidad,
        String entidad,
        String indicador,
        Meta.Estado estado,
        List<BigDecimal> vigente,
        List<BigDecimal> original) {

    private static final String LEER =
            "SELECT id, unidad, entidad, indicador, estado, v1, v2, v3, v4, o1, o2, o3, o4" + " FROM meta";

    /** Those that were accepted once, in order of unit. */
    static List<MetaVigente> listar(Connection connection, Condiciones condiciones) throws SQLException {
        return condiciones
                .y("v1 IS NOT NULL")
                .consulta(LEER, " ORDER BY unidad, indicador")
                .list(connection, MetaVigente::una);
    }

    private static MetaVigente una(ResultSet row) throws SQLException {
        return new MetaVigente(
                row.getLong("id"),
                row.getString("unidad"),
                row.getString("entidad"),
                row.getString("indicador"),
                Meta.Estado.valueOf(row.getString("estado")),
                cuatro(row, "v"),
                cuatro(row, "o"));
    }

    static List<BigDecimal> cuatro(ResultSet row, String letra) throws SQLException {
        return List.of(
                row.getBigDecimal(letra + 1),
                row.getBigDecimal(letra + 2),
                row.getBigDecimal(letra + 3),
                row.getBigDecimal(letra + 4));
    }

    /** Demands that nobody is correcting it. */
    void exigirAceptada() {
        if (estado != Meta.Estado.ACEPTADA) {
            throw Problema.conflicto(
                    "meta-en-correccion",
                    "La meta de " + indicador + " de " + unidad + " está "
                            + estado.name().toLowerCase(Locale.ROOT)
                            + "; termine su corrección y acéptela antes de cambiarla por oficio.");
        }
    }

    /** Keeps the versions of goals that this transaction has just changed. */
    static void versiones(TxSession session, List<Long> ids, String accion, String folio) throws SQLException {
        VersionRows.guardarAceptadas(session, new Condiciones().entre("id", ids), accion, folio);
    }
}
