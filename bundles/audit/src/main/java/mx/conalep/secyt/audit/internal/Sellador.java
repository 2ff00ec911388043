package mx.conalep.secyt.audit.internal;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals the trail every second on a thread of its own. */
@Component(
        service = {},
        immediate = true,
        configurationPid = AuditConfig.PID)
public final class Sellador {

    private static final Logger LOG = LoggerFactory.getLogger(Sellador.class);
    private static final int FALLAS_TOLERADAS = 30;

    private final Sellado sellado;
    // A latch, because interrupting a thread inside embedded Derby breaks its connection.
    private final CountDownLatch fin = new CountDownLatch(1);
    private final Thread hilo = new Thread(this::correr, "secyt-sellador");
    private int fallas;
    private boolean avisado;

    /** Starts the thread. */
    @Activate
    public Sellador(@Reference Tx tx, @Reference Lease lease, AuditConfig config) {
        this(new Sellado(tx, lease, Cabezas.de(config)));
    }

    Sellador(Sellado sellado) {
        this.sellado = sellado;
        hilo.setDaemon(true);
        hilo.start();
    }

    @Deactivate
    void detener() throws InterruptedException {
        fin.countDown();
        hilo.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void correr() {
        try {
            while (!fin.await(1, TimeUnit.SECONDS)) {
                vaciar();
            }
            sellado.ceder();
        } catch (DatabaseUnavailableException e) {
            // It goes down with us, and the lease runs out by itself.
            LOG.debug("Lease not given back", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void vaciar() {
        try {
            while (sellado.turno() == Sellado.MAXIMO && fin.getCount() > 0) {
                // goes on while whole blocks wait
            }
            fallas = 0;
            avisado = false;
        } catch (ConstraintViolatedException | DatabaseUnavailableException e) {
            // Another node sealed the same rows, or a writer holds them: the next turn finds out.
            fallar(e, FALLAS_TOLERADAS);
        } catch (IOException | RuntimeException e) {
            fallar(e, 1);
        }
    }

    /** Tells once for each spell of failures. */
    private void fallar(Exception e, int toleradas) {
        if (++fallas >= toleradas && !avisado && fin.getCount() > 0) {
            avisado = true;
            LOG.error("La bitácora no se puede sellar; se seguirá intentando cada segundo.", e);
        }
    }
}
