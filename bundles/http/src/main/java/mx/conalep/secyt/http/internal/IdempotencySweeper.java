package mx.conalep.secyt.http.internal;

import java.time.Duration;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old keys once an hour, off the path of the requests, on one node at a time. */
@Component(
        service = {},
        immediate = true)
public final class IdempotencySweeper {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencySweeper.class);

    private static final String NAME = "idempotencia";
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final Tx tx;
    private final Lease lease;
    private final Heartbeat clock;

    /** Starts the clock. */
    @Activate
    public IdempotencySweeper(@Reference Tx tx, @Reference Lease lease) {
        this.tx = tx;
        this.lease = lease;
        this.clock = new Heartbeat(
                "secyt-http-limpieza",
                "forget old idempotency keys",
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                this::sweep);
    }

    @Deactivate
    void stop() {
        clock.close();
    }

    /** Forgets all that is too old. */
    void sweep() {
        try {
            boolean more = lease.acquire(NAME, LEASE);
            while (more) {
                more = tx.write(TxContext.system(NAME), IdempotencyTable::sweep);
            }
        } catch (RuntimeException e) {
            LOG.warn("No se pudieron borrar las claves de idempotencia vencidas; se intentará en una hora", e);
        }
    }
}
