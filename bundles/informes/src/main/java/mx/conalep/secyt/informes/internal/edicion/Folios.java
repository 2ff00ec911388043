package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.util.Locale;
import mx.conalep.secyt.persistence.TxSession;

/** Numbers without gaps: the counter's row stays locked until the transaction that draws from it ends. */
public final class Folios {

    private static final String SUBIR =
            "UPDATE folio_edicion SET ultimo = ultimo + 1 WHERE serie = ? AND ejercicio = ?";
    private static final String ABRIR = "INSERT INTO folio_edicion (serie, ejercicio, ultimo) VALUES (?, ?, 1)";
    private static final String LEER = "SELECT ultimo FROM folio_edicion WHERE serie = ? AND ejercicio = ?";

    /** The transaction is run again when two open the year of a series at once. */
    private static final String OTRA_VEZ = "40001";

    private Folios() {}

    /** The next of a series and year, such as {@code ED-T-2026-001}. */
    public static String siguiente(TxSession s, String serie, int ejercicio) throws SQLException {
        if (Orden.ejecutar(s, SUBIR, serie, ejercicio) == 0) {
            abrir(s, serie, ejercicio);
        }
        int numero =
                Orden.leer(s, LEER, fila -> fila.getInt(1), serie, ejercicio).get(0);
        return String.format(Locale.ROOT, "%s-%d-%03d", serie, ejercicio, numero);
    }

    private static void abrir(TxSession s, String serie, int ejercicio) throws SQLException {
        try {
            Orden.ejecutar(s, ABRIR, serie, ejercicio);
        } catch (SQLException e) {
            throw String.valueOf(e.getSQLState()).startsWith("23")
                    ? new SQLException("Another transaction opened the year", OTRA_VEZ, e)
                    : e;
        }
    }
}
