package mx.conalep.secyt.extensiones.internal.decision;

import java.time.Duration;
import mx.conalep.secyt.persistence.Heartbeat;
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
    private static final Duration PAUSA = Duration.ofSeconds(2);

    private final Tx tx;
    private final Heartbeat vigia;
    private volatile Decisiones actuales;

    /** Reads what is decided. */
    @Activate
    public DecisionesEnMemoria(@Reference Tx tx) {
        this.tx = tx;
        this.actuales = tx.read(LectorDecisiones::leer);
        this.vigia = new Heartbeat(
                "secyt-habilitacion", "ask whether decisions on plugins changed", PAUSA, PAUSA, this::revisar);
    }

    /** Stops asking. */
    @Deactivate
    public void cerrar() {
        vigia.close();
    }

    public Decisiones actuales() {
        return actuales;
    }

    /** Reads again, after a change of this node. */
    public synchronized void recargar() {
        actuales = tx.read(LectorDecisiones::leer);
    }

    /** Reads again if somebody changed something. */
    public void revisar() {
        try {
            if (!tx.read(LectorDecisiones::marca).equals(actuales.marca())) {
                recargar();
            }
        } catch (RuntimeException e) {
            LOG.warn("Decisions on plugins are served as of before: the database does not answer", e);
        }
    }
}
