package mx.conalep.secyt.extensiones.internal.habilitacion;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.OptionalInt;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.Fila;
import mx.conalep.secyt.extensiones.internal.decision.LectorDecisiones;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Rows of decisions; one that is taken back stays, so that its version never comes again. */
final class HabilitacionRows {

    private static final String LEER = "SELECT nacional, estatal, motivo, cuenta, momento, version"
            + " FROM habilitacion WHERE bundle = ? AND unidad = ?";
    private static final String CAMBIAR = "UPDATE habilitacion SET nacional = ?, estatal = ?, motivo = ?, cuenta = ?,"
            + " momento = ?, version = version + 1 WHERE bundle = ? AND unidad = ? AND version = ?";
    private static final String CREAR = "INSERT INTO habilitacion"
            + " (nacional, estatal, motivo, cuenta, momento, bundle, unidad, version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)";

    private HabilitacionRows() {}

    static @Nullable Fila leer(TxSession s, String bundle, String unidad) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(LEER)) {
            consulta.setString(1, bundle);
            consulta.setString(2, unidad);
            try (ResultSet fila = consulta.executeQuery()) {
                return fila.next() ? LectorDecisiones.fila(fila, 1) : null;
            }
        }
    }

    /** Writes over what was read, if it is what the caller has seen. */
    static void escribir(
            TxSession s,
            String bundle,
            String unidad,
            @Nullable Fila antes,
            OptionalInt vista,
            @Nullable Boolean nacional,
            @Nullable Boolean estatal,
            @Nullable String motivo)
            throws SQLException {
        int actual = antes == null ? 0 : antes.version();
        IfMatch.comparar(vista.orElse(actual), actual);
        try (PreparedStatement escritura = s.jdbc().prepareStatement(antes == null ? CREAR : CAMBIAR)) {
            logico(escritura, 1, nacional);
            logico(escritura, 2, estatal);
            escritura.setString(3, motivo);
            escritura.setString(4, s.actor());
            escritura.setTimestamp(5, Timestamp.from(s.now()));
            escritura.setString(6, bundle);
            escritura.setString(7, unidad);
            if (antes != null) {
                escritura.setInt(8, actual);
            }
            if (escritura.executeUpdate() != 1) {
                throw IfMatch.vencida();
            }
        }
    }

    private static void logico(PreparedStatement escritura, int columna, @Nullable Boolean valor) throws SQLException {
        if (valor == null) {
            escritura.setNull(columna, Types.BOOLEAN);
        } else {
            escritura.setBoolean(columna, valor);
        }
    }
}
