package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for imports every two seconds, on a thread of its own. */
@Component(
        service = {},
        immediate = true)
public final class Importador {

    private static final Logger LOG = LoggerFactory.getLogger(Importador.class);

    /** Types come with plugins, which start after the core: before, their rows would be told as wrong. */
    private static final long AL_INICIO_MS = 30_000;

    private static final long CADA_MS = 2_000;

    private final Obra obra;
    // Never interrupted: that would break a connection of embedded Derby.
    private final ScheduledExecutorService reloj = Executors.newSingleThreadScheduledExecutor(tarea -> {
        Thread hilo = new Thread(tarea, "secyt-importaciones");
        hilo.setDaemon(true);
        return hilo;
    });

    /** Starts the rounds. */
    @Activate
    public Importador(
            @Reference Tx tx,
            @Reference Lease lease,
            @Reference Bitacora bitacora,
            @Reference Cuentas cuentas,
            @Reference StoredCarga carga) {
        obra = new Obra(tx, lease, bitacora, new PuestosVigentes(cuentas), new Tanda(tx, carga));
        var unused = reloj.scheduleWithFixedDelay(this::ronda, AL_INICIO_MS, CADA_MS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void cerrar() {
        obra.detener();
        reloj.shutdown();
    }

    private void ronda() {
        try {
            obra.ronda();
        } catch (DatabaseUnavailableException e) {
            LOG.debug("No imports are done: no database", e);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Cannot go on with imports; the next round tries again", e);
        }
    }
}
