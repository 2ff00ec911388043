package mx.conalep.secyt.trabajos.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.trabajos.Entrega;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes its round every two seconds. */
@Component(
        service = {},
        immediate = true)
public final class Cartero {

    private static final Logger LOG = LoggerFactory.getLogger(Cartero.class);

    /** Channels come with plugins, which start after the core: before, a notice would count as having none. */
    private static final long AL_INICIO_MS = 30_000;

    private static final long CADA_MS = 2_000;

    private final Reparto reparto;
    // Never interrupted: that would break a connection of embedded Derby.
    private final ScheduledExecutorService reloj = Executors.newSingleThreadScheduledExecutor(tarea -> {
        Thread hilo = new Thread(tarea, "secyt-avisos");
        hilo.setDaemon(true);
        return hilo;
    });

    /** Starts the rounds. */
    @Activate
    public Cartero(@Reference Tx tx, @Reference Lease lease, @Reference Entrega entrega) {
        reparto = new Reparto(tx, lease, entrega);
        var unused = reloj.scheduleWithFixedDelay(this::ronda, AL_INICIO_MS, CADA_MS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void cerrar() {
        reparto.detener();
        reloj.shutdown();
    }

    private void ronda() {
        try {
            reparto.ronda();
        } catch (DatabaseUnavailableException e) {
            LOG.debug("No notices are delivered: no database", e);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Cannot deliver notices; the next round tries again", e);
        }
    }
}
