package mx.conalep.secyt.catalogo;

import java.sql.SQLException;
import java.time.Instant;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells whether offers were used; registered by the slices that refer to them. Thread-safe. */
@ConsumerType
@FunctionalInterface
public interface UsoOfertas {

    /**
     * Whether something new refers to an offer.
     *
     * @param session the running transaction
     * @param oferta internal key
     * @param momento only what came after it
     */
    boolean usadaDesde(TxSession session, long oferta, Instant momento) throws SQLException;
}
