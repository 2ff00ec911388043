package mx.conalep.secyt.extensiones.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the declarations of this node those of the database, whichever node changed them. Thread-safe. */
@Component(service = Sincronia.class)
public final class Sincronia {

    private static final Logger LOG = LoggerFactory.getLogger(Sincronia.class);
    private static final String PREFIJO = "base/";
    private static final int SEGUNDOS = 2;

    private final Tx tx;
    private final Declaradas declaradas;
    private final ScheduledExecutorService reloj = Executors.newSingleThreadScheduledExecutor(Sincronia::hilo);

    /** Begins at once, then looks every two seconds. */
    @Activate
    public Sincronia(@Reference Tx tx, @Reference Declaradas declaradas) {
        this.tx = tx;
        this.declaradas = declaradas;
        var unused = reloj.scheduleWithFixedDelay(this::intentar, 0, SEGUNDOS, TimeUnit.SECONDS);
    }

    /** Brings this node up to date before it returns. */
    synchronized void ahora() {
        Map<String, Integer> quiere = tx.read(DeclaracionRows::versiones);
        Map<String, String> tiene = declaradas.versiones(PREFIJO);
        Set<String> sobran = new HashSet<>(tiene.keySet());
        Map<String, Integer> faltan = new TreeMap<>();
        quiere.forEach((clave, version) -> {
            sobran.remove(PREFIJO + clave);
            if (!version.toString().equals(tiene.get(PREFIJO + clave))) {
                faltan.put(clave, version);
            }
        });
        sobran.forEach(declaradas::quitar);
        if (!faltan.isEmpty()) {
            poner(tx.read(DeclaracionRows::vigentes), faltan.keySet());
        }
    }

    @Deactivate
    void cerrar() {
        reloj.shutdown();
    }

    private void poner(List<Guardada> vigentes, Set<String> faltan) {
        vigentes.stream()
                .filter(g -> faltan.contains(g.clave()))
                .forEach(g ->
                        declaradas.poner(PREFIJO + g.clave(), g.clave(), Integer.toString(g.version()), g.texto()));
    }

    private void intentar() {
        try {
            ahora();
        } catch (DatabaseUnavailableException e) {
            LOG.debug("Declarations are looked up again later", e);
        } catch (RuntimeException e) {
            LOG.warn("Cannot bring declarations up to date; trying again", e);
        }
    }

    private static Thread hilo(Runnable tarea) {
        Thread hilo = new Thread(tarea, "secyt-declaraciones");
        hilo.setDaemon(true);
        return hilo;
    }
}
