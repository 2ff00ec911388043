package mx.conalep.secyt.extensiones.internal.declaracion;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes the declarations of this node those of the database, whichever node changed them. Thread-safe. */
@Component(service = Sincronia.class)
public final class Sincronia {

    private static final String PREFIJO = "base/";
    private static final Duration PAUSA = Duration.ofSeconds(2);

    private final Tx tx;
    private final Declaradas declaradas;
    private final Heartbeat latido;

    /** Begins at once, then looks every two seconds. */
    @Activate
    public Sincronia(@Reference Tx tx, @Reference Declaradas declaradas) {
        this.tx = tx;
        this.declaradas = declaradas;
        this.latido = new Heartbeat(
                "secyt-declaraciones", "bring declarations up to date", Duration.ZERO, PAUSA, this::ahora);
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
        latido.close();
    }

    private void poner(List<Guardada> vigentes, Set<String> faltan) {
        vigentes.stream()
                .filter(g -> faltan.contains(g.clave()))
                .forEach(g ->
                        declaradas.poner(PREFIJO + g.clave(), g.clave(), Integer.toString(g.version()), g.texto()));
    }
}
