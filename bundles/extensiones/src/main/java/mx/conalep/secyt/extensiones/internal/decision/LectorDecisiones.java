package mx.conalep.secyt.extensiones.internal.decision;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.ClaveAjuste;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Fila;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Marca;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.TxSession;

/** Reads all decisions: they are few. */
public final class LectorDecisiones {

    private static final String MARCA = "SELECT COUNT(*), SUM(version), MAX(momento) FROM ";
    private static final String HABILITACION =
            "SELECT bundle, unidad, nacional, estatal, motivo, cuenta, momento, version FROM habilitacion";
    private static final String AJUSTES = "SELECT bundle, clase, clave, unidad, valores FROM ajuste";

    private LectorDecisiones() {}

    static Decisiones leer(TxSession s) throws SQLException {
        return new Decisiones(marca(s), habilitacion(s), ajustes(s));
    }

    /** Of both tables together. */
    static Marca marca(TxSession s) throws SQLException {
        Marca una = marca(s, "habilitacion");
        Marca otra = marca(s, "ajuste");
        Instant ultima = una.ultima().isAfter(otra.ultima()) ? una.ultima() : otra.ultima();
        return new Marca(una.filas() + otra.filas(), una.versiones() + otra.versiones(), ultima);
    }

    private static Marca marca(TxSession s, String tabla) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(MARCA + tabla);
                ResultSet fila = consulta.executeQuery()) {
            fila.next();
            Timestamp ultima = fila.getTimestamp(3);
            return new Marca(fila.getLong(1), fila.getLong(2), ultima == null ? Instant.EPOCH : ultima.toInstant());
        }
    }

    private static Map<String, Map<String, Fila>> habilitacion(TxSession s) throws SQLException {
        Map<String, Map<String, Fila>> todas = new HashMap<>();
        try (PreparedStatement consulta = s.jdbc().prepareStatement(HABILITACION);
                ResultSet fila = consulta.executeQuery()) {
            while (fila.next()) {
                todas.computeIfAbsent(fila.getString(1), b -> new HashMap<>()).put(fila.getString(2), fila(fila, 3));
            }
        }
        return todas;
    }

    /** The six columns of a decision, from that one on. */
    public static Fila fila(ResultSet fila, int desde) throws SQLException {
        return new Fila(
                Columns.truth(fila, desde),
                Columns.truth(fila, desde + 1),
                fila.getString(desde + 2),
                fila.getString(desde + 3),
                fila.getTimestamp(desde + 4).toInstant(),
                fila.getInt(desde + 5));
    }

    private static Map<ClaveAjuste, Map<String, Map<String, Object>>> ajustes(TxSession s) throws SQLException {
        Map<ClaveAjuste, Map<String, Map<String, Object>>> todos = new HashMap<>();
        try (PreparedStatement consulta = s.jdbc().prepareStatement(AJUSTES);
                ResultSet fila = consulta.executeQuery()) {
            while (fila.next()) {
                ClaveAjuste clave = new ClaveAjuste(fila.getString(1), fila.getString(2), fila.getString(3));
                todos.computeIfAbsent(clave, c -> new HashMap<>())
                        .put(fila.getString(4), ValoresJson.leer(fila.getString(5)));
            }
        }
        return todos;
    }
}
