package mx.conalep.secyt.extensiones.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves decisions from memory: they are asked for with every capture. One thread asks whether another node changed them. */
@Component(service = DecisionesEnMemoria.class)
public final class DecisionesEnMemoria {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionesEnMemoria.class);
    private static final int SEGUNDOS = 2;

    private final Tx tx;
    private final ScheduledExecutorService vigia =
            Executors.newSingleThreadScheduledExecutor(DecisionesEnMemoria::hilo);
    private volatile Decisiones actuales;

    /** Reads what is decided. */
    @Activate
    public DecisionesEnMemoria(@Reference Tx tx) {
        this.tx = tx;
        this.actuales = tx.read(LectorDecisiones::leer);
        var unused = vigia.scheduleWithFixedDelay(this::revisar, SEGUNDOS, SEGUNDOS, TimeUnit.SECONDS);
    }

    /** Stops asking. */
    @Deactivate
    public void cerrar() {
        vigia.shutdown();
    }

    Decisiones actuales() {
        return actuales;
    }

    /** Reads again, after a change of this node. */
    synchronized void recargar() {
        actuales = tx.read(LectorDecisiones::leer);
    }

    /** Reads again if somebody changed something. */
    void revisar() {
        try {
            if (!tx.read(LectorDecisiones::marca).equals(actuales.marca())) {
                recargar();
            }
        } catch (RuntimeException e) {
            LOG.warn("Decisions on plugins are served as of before: the database does not answer", e);
        }
    }

    private static Thread hilo(Runnable tarea) {
        Thread hilo = new Thread(tarea, "secyt-habilitacion");
        hilo.setDaemon(true);
        return hilo;
    }
}
