package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.TxSession;

/** Folios of documents about goals, without gaps: the counter moves in the transaction of the document. */
public final class Folios {

    private static final Counter SERIES = Counter.of("meta_folio", "serie");

    private Folios() {}

    /**
     * The next one, such as {@code CM-2027-000012}.
     *
     * @param serie SM request, CM conformity, MN national goals, RM reprogramming, CA authorised figure
     */
    public static String siguiente(TxSession session, String serie, int ejercicio) throws SQLException {
        return "%s-%d-%06d".formatted(serie, ejercicio, SERIES.next(session, serie));
    }
}
