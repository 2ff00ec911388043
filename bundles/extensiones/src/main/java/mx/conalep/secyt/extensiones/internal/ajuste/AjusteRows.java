package mx.conalep.secyt.extensiones.internal.ajuste;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.ClaveAjuste;
import mx.conalep.secyt.extensiones.internal.decision.ValoresJson;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Rows of settings; an emptied one stays, so that its version never comes again. */
final class AjusteRows {

    private static final String VERSION = "SELECT SUM(version) FROM ajuste WHERE bundle = ? AND unidad = ?";
    private static final String LEER =
            "SELECT valores, version FROM ajuste" + " WHERE bundle = ? AND clase = ? AND clave = ? AND unidad = ?";
    private static final String CAMBIAR = "UPDATE ajuste SET valores = ?, cuenta = ?, momento = ?,"
            + " version = version + 1 WHERE bundle = ? AND clase = ? AND clave = ? AND unidad = ? AND version = ?";
    private static final String CREAR = "INSERT INTO ajuste"
            + " (valores, cuenta, momento, bundle, clase, clave, unidad, version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)";

    private AjusteRows() {}

    /** What one unit gives to one contribution. */
    record Fila(Map<String, Object> valores, int version) {}

    /** Of all that a unit gives to a plugin. */
    static int version(TxSession s, String bundle, String unidad) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(VERSION)) {
            consulta.setString(1, bundle);
            consulta.setString(2, unidad);
            try (ResultSet fila = consulta.executeQuery()) {
                fila.next();
                return fila.getInt(1);
            }
        }
    }

    static @Nullable Fila leer(TxSession s, ClaveAjuste clave, String unidad) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(LEER)) {
            clave(consulta, 1, clave, unidad);
            try (ResultSet fila = consulta.executeQuery()) {
                return fila.next() ? new Fila(ValoresJson.leer(fila.getString(1)), fila.getInt(2)) : null;
            }
        }
    }

    static void escribir(TxSession s, ClaveAjuste clave, String unidad, @Nullable Fila antes, String valores)
            throws SQLException {
        try (PreparedStatement escritura = s.jdbc().prepareStatement(antes == null ? CREAR : CAMBIAR)) {
            escritura.setString(1, valores);
            escritura.setString(2, s.actor());
            escritura.setTimestamp(3, Timestamp.from(s.now()));
            clave(escritura, 4, clave, unidad);
            if (antes != null) {
                escritura.setInt(8, antes.version());
            }
            if (escritura.executeUpdate() != 1) {
                throw IfMatch.vencida();
            }
        }
    }

    private static void clave(PreparedStatement orden, int desde, ClaveAjuste clave, String unidad)
            throws SQLException {
        orden.setString(desde, clave.bundle());
        orden.setString(desde + 1, clave.clase());
        orden.setString(desde + 2, clave.clave());
        orden.setString(desde + 3, unidad);
    }
}
