package mx.conalep.secyt.procedimientos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.TxSession;

/** Numbers oficios without gaps: the counter's row stays locked until the transaction ends. */
final class Folios {

    private static final String SUBIR =
            "UPDATE oficio_folio SET ultimo = ultimo + 1 WHERE unidad = ? AND ejercicio = ?";
    private static final String LEER = "SELECT ultimo FROM oficio_folio WHERE unidad = ? AND ejercicio = ?";
    private static final String ABRIR = "INSERT INTO oficio_folio (unidad, ejercicio, ultimo) VALUES (?, ?, 1)";

    /** The transaction is run again when two open the year of a unit at once. */
    private static final String OTRA_VEZ = "40001";

    private Folios() {}

    static String siguiente(TxSession s, Unidad emisora, int ejercicio) throws SQLException {
        int numero = 1;
        if (cambiar(s, SUBIR, emisora.clave(), ejercicio) == 1) {
            numero = ultimo(s, emisora.clave(), ejercicio);
        } else {
            abrir(s, emisora.clave(), ejercicio);
        }
        return prefijo(emisora) + String.format(Locale.ROOT, "/%04d/%d", numero, ejercicio);
    }

    /** The unit and the one right above it, without the root. */
    private static String prefijo(Unidad emisora) {
        List<String> rama = new ArrayList<>(emisora.ascendencia());
        if (rama.size() > 1) {
            rama.remove(Unidad.NACIONAL);
        }
        List<String> corta = new ArrayList<>(rama.subList(0, Math.min(2, rama.size())));
        Collections.reverse(corta);
        return String.join("/", corta);
    }

    private static void abrir(TxSession s, String unidad, int ejercicio) throws SQLException {
        try {
            cambiar(s, ABRIR, unidad, ejercicio);
        } catch (SQLException e) {
            throw String.valueOf(e.getSQLState()).startsWith("23")
                    ? new SQLException("Another transaction opened the year", OTRA_VEZ, e)
                    : e;
        }
    }

    private static int cambiar(TxSession s, String sql, String unidad, int ejercicio) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(sql)) {
            orden.setString(1, unidad);
            orden.setInt(2, ejercicio);
            return orden.executeUpdate();
        }
    }

    private static int ultimo(TxSession s, String unidad, int ejercicio) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement(LEER)) {
            select.setString(1, unidad);
            select.setInt(2, ejercicio);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
