package mx.conalep.secyt.extensiones.internal.guarda;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.extensiones.internal.revision.Procedencia;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the threads that a plugin leaves when it stops, interrupts them and names them. It keeps neither threads nor
 * class loaders.
 */
@Component(service = Fugas.class, immediate = true)
public final class Fugas implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(Fugas.class);
    private static final long GRACIA_MS = 2_000;

    private final BundleContext contexto;
    private final Procedencia procedencia;
    private final long graciaMs;
    private final ScheduledExecutorService despues = Executors.newSingleThreadScheduledExecutor(tarea -> {
        Thread hilo = new Thread(tarea, "secyt-fugas");
        hilo.setDaemon(true);
        return hilo;
    });
    private final Map<Long, List<WeakReference<Thread>>> alDetenerse = new ConcurrentHashMap<>();
    private final Map<String, List<WeakReference<Thread>>> dejados = new ConcurrentHashMap<>();

    /** Listens from now on. */
    @Activate
    public Fugas(BundleContext contexto) {
        this(contexto, Procedencia.deKaraf(), GRACIA_MS);
    }

    public Fugas(BundleContext contexto, Procedencia procedencia, long graciaMs) {
        this.contexto = contexto;
        this.procedencia = procedencia;
        this.graciaMs = graciaMs;
        contexto.addBundleListener(this);
    }

    @Deactivate
    public void cerrar() {
        contexto.removeBundleListener(this);
        despues.shutdownNow();
    }

    /** Names of the threads that still live, by bundle. */
    public Map<String, List<String>> vivos() {
        Map<String, List<String>> vivos = new TreeMap<>();
        dejados.forEach((bundle, hilos) -> {
            List<String> nombres = vivos(hilos).stream().map(Thread::getName).toList();
            if (!nombres.isEmpty()) {
                vivos.put(bundle, nombres);
            }
        });
        return vivos;
    }

    /** What is said of a bundle that left threads; null when it left none. */
    public static @Nullable String motivo(@Nullable List<String> hilos) {
        return hilos == null
                ? null
                : "Al detenerse dejó " + hilos.size() + (hilos.size() == 1 ? " hilo vivo (" : " hilos vivos (")
                        + String.join(", ", hilos)
                        + "), que ya se interrumpieron: corrija el complemento; si no terminan, reinicie el nodo cuando"
                        + " pueda.";
    }

    @Override
    public void bundleChanged(BundleEvent evento) {
        Bundle bundle = evento.getBundle();
        if (evento.getType() == BundleEvent.STOPPING && procedencia.complemento(bundle)) {
            alDetenerse.put(bundle.getBundleId(), debiles(Hilos.de(nombre(bundle), cargador(bundle))));
        } else if (evento.getType() == BundleEvent.STOPPED) {
            List<WeakReference<Thread>> hilos = alDetenerse.remove(bundle.getBundleId());
            if (hilos != null && !hilos.isEmpty()) {
                String nombre = nombre(bundle);
                var unused = despues.schedule(() -> buscar(nombre, hilos), graciaMs, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void buscar(String bundle, List<WeakReference<Thread>> hilos) {
        List<Thread> vivos = vivos(hilos);
        if (vivos.isEmpty()) {
            return;
        }
        dejados.put(bundle, debiles(vivos));
        LOG.warn(
                "El complemento {} dejó hilos vivos al detenerse; se interrumpen: {}.",
                bundle,
                vivos.stream().map(Thread::getName).toList());
        vivos.forEach(Thread::interrupt);
    }

    private static List<Thread> vivos(List<WeakReference<Thread>> hilos) {
        return hilos.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .filter(Thread::isAlive)
                .toList();
    }

    private static List<WeakReference<Thread>> debiles(List<Thread> hilos) {
        return hilos.stream().map(WeakReference::new).toList();
    }

    private static @Nullable ClassLoader cargador(Bundle bundle) {
        BundleWiring cableado = bundle.adapt(BundleWiring.class);
        return cableado == null ? null : cableado.getClassLoader();
    }

    private static String nombre(Bundle bundle) {
        String nombre = bundle.getSymbolicName();
        return nombre == null ? bundle.getLocation() : nombre;
    }
}
