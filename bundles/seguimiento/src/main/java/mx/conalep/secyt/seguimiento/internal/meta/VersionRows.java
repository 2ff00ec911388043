package mx.conalep.secyt.seguimiento.internal.meta;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import org.jspecify.annotations.Nullable;

/** The table {@code meta_version}: what a goal was at each of its versions. */
public final class VersionRows {

    private static final String COLUMNAS =
            "INSERT INTO meta_version (meta, version, accion, estado, t1, t2, t3, t4, documento, cuenta, momento)";
    private static final String UNA = COLUMNAS + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String VARIAS = COLUMNAS + " SELECT id, version, CAST(? AS VARCHAR(20)), estado, t1, t2, t3,"
            + " t4, CAST(? AS VARCHAR(60)), CAST(? AS VARCHAR(60)), aceptada_en FROM meta";
    private static final String LEER = "SELECT version, accion, estado, t1, t2, t3, t4, documento, cuenta, momento"
            + " FROM meta_version WHERE meta = ? ORDER BY version";

    private VersionRows() {}

    /** Keeps the version that a goal has just reached; call it after the change was flushed. */
    static void guardar(TxSession session, MetaEntity meta, String accion) throws SQLException {
        Connection connection = session.jdbc();
        List<BigDecimal> t = meta.trimestres();
        Query.of(
                        UNA,
                        meta.id(),
                        meta.version(),
                        accion,
                        meta.estado(),
                        t.get(0),
                        t.get(1),
                        t.get(2),
                        t.get(3),
                        null,
                        session.actor(),
                        session.now())
                .update(connection);
    }

    /** Keeps those of all goals that this transaction has just accepted, told by who and when. */
    public static void guardarAceptadas(
            TxSession session, Condiciones condiciones, String accion, @Nullable String documento) throws SQLException {
        Condiciones recientes = new Condiciones()
                .y("aceptada_en = ?", Timestamp.from(session.now()))
                .y("aceptada_por = ?", session.actor())
                .con(condiciones);
        try (PreparedStatement insert = session.jdbc().prepareStatement(VARIAS + recientes.where())) {
            recientes.bind(insert, Query.bind(insert, 1, accion, documento, session.actor()));
            insert.executeUpdate();
        }
    }

    static List<Meta.Version> listar(Connection connection, long meta) throws SQLException {
        return Query.of(LEER, meta).list(connection, VersionRows::version);
    }

    private static Meta.Version version(ResultSet row) throws SQLException {
        return new Meta.Version(
                row.getInt("version"),
                row.getString("accion"),
                Meta.Estado.valueOf(row.getString("estado")),
                cuatro(row),
                row.getString("documento"),
                row.getString("cuenta"),
                Filas.instante(row, "momento"));
    }

    /** The columns t1 to t4. */
    public static List<BigDecimal> cuatro(ResultSet row) throws SQLException {
        return List.of(
                row.getBigDecimal("t1"), row.getBigDecimal("t2"), row.getBigDecimal("t3"), row.getBigDecimal("t4"));
    }
}
