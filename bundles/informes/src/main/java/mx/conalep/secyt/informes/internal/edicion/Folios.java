package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.util.Locale;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.TxSession;

/** Folios of editions, errata and recommendations, without gaps. */
public final class Folios {

    private static final Counter SERIES = Counter.of("folio_edicion", "serie", "ejercicio");

    private Folios() {}

    /** The next of a series and year, such as {@code ED-T-2026-001}. */
    public static String siguiente(TxSession s, String serie, int ejercicio) throws SQLException {
        return String.format(Locale.ROOT, "%s-%d-%03d", serie, ejercicio, SERIES.next(s, serie, ejercicio));
    }
}
