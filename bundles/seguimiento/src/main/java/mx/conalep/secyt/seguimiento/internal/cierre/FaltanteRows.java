package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import org.jspecify.annotations.Nullable;

/** The table {@code faltante}: what was done about a unit that is missing. */
final class FaltanteRows {

    private static final String LEER =
            "SELECT unidad, linea, oficio, oficio_folio, oficio_en, motivo, justificado_por" + " FROM faltante";
    private static final String CLAVE = " WHERE ejercicio = ? AND trimestre = ? AND linea = ? AND unidad = ?";
    private static final String INSERTAR =
            "INSERT INTO faltante (ejercicio, trimestre, linea, unidad, entidad)" + " VALUES (?, ?, ?, ?, ?)";

    private FaltanteRows() {}

    /** A unit, line and quarter. */
    record Clave(int ejercicio, int trimestre, Linea linea, String unidad, String entidad) {
        String texto() {
            return "%s/%s/%d-T%d".formatted(unidad, linea, ejercicio, trimestre);
        }
    }

    /** What was done. */
    record Gestion(
            @Nullable Long oficio,
            @Nullable String folio,
            @Nullable Instant en,
            @Nullable String motivo,
            @Nullable String por) {
        static final Gestion NINGUNA = new Gestion(null, null, null, null, null);
    }

    /** What was done, by unit and line. */
    static Map<String, Gestion> read(Connection connection, Condiciones condiciones) throws SQLException {
        Map<String, Gestion> gestiones = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LEER + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    gestiones.put(llave(row.getString(1), Linea.valueOf(row.getString(2))), gestion(row));
                }
            }
        }
        return gestiones;
    }

    static String llave(String unidad, Linea linea) {
        return unidad + "/" + linea;
    }

    private static Gestion gestion(ResultSet row) throws SQLException {
        long oficio = row.getLong("oficio");
        return new Gestion(
                oficio == 0 ? null : oficio,
                row.getString("oficio_folio"),
                Columns.instant(row, "oficio_en"),
                row.getString("motivo"),
                row.getString("justificado_por"));
    }

    static void asegurar(Connection connection, Clave clave) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM faltante" + CLAVE)) {
            bind(select, 1, clave);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return;
                }
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERTAR)) {
            bind(insert, 1, clave);
            insert.setString(5, clave.entidad());
            insert.executeUpdate();
        }
    }

    static void requerido(TxSession session, Clave clave, long oficio, String folio) throws SQLException {
        asegurar(session.jdbc(), clave);
        try (PreparedStatement update = session.jdbc()
                .prepareStatement("UPDATE faltante SET oficio = ?, oficio_folio = ?, oficio_en = ?" + CLAVE)) {
            update.setLong(1, oficio);
            update.setString(2, folio);
            update.setTimestamp(3, Timestamp.from(session.now()));
            bind(update, 4, clave);
            update.executeUpdate();
        }
    }

    static void justificado(TxSession session, Clave clave, String motivo) throws SQLException {
        asegurar(session.jdbc(), clave);
        try (PreparedStatement update = session.jdbc()
                .prepareStatement("UPDATE faltante SET motivo = ?, justificado_por = ?, justificado_en = ?" + CLAVE)) {
            update.setString(1, motivo);
            update.setString(2, session.actor());
            update.setTimestamp(3, Timestamp.from(session.now()));
            bind(update, 4, clave);
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int desde, Clave clave) throws SQLException {
        statement.setInt(desde, clave.ejercicio());
        statement.setInt(desde + 1, clave.trimestre());
        statement.setString(desde + 2, clave.linea().name());
        statement.setString(desde + 3, clave.unidad());
    }
}
