package mx.conalep.secyt.extensiones.internal.vida;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** What this node could not do of what is wanted, and why, in Spanish. Needs no database. Thread-safe. */
@Component(service = Pendientes.class)
public final class Pendientes {

    private final Map<String, String> motivos = new ConcurrentHashMap<>();

    /** Why, by symbolic name. */
    public Map<String, String> todos() {
        return new TreeMap<>(motivos);
    }

    /** Why; null when it was done. */
    public @Nullable String motivo(String bundle) {
        return motivos.get(bundle);
    }

    /** Whether the reason is new. */
    boolean anotar(String bundle, String motivo) {
        return !motivo.equals(motivos.put(bundle, motivo));
    }

    void borrar(String bundle) {
        motivos.remove(bundle);
    }
}
