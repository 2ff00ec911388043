package mx.conalep.secyt.extensiones.internal.vida;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.internal.revision.Procedencia;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** What the framework of this node has of the plugins in the database. Nothing but the plugin itself is touched. */
final class Instalaciones {

    private static final String LUGAR = Procedencia.BASE + "complemento/";
    private static final int NIVEL = 80;
    private static final long SEGUNDOS = 20;

    private final BundleContext contexto;

    Instalaciones(BundleContext contexto) {
        this.contexto = contexto;
    }

    /** Those installed from the database, by symbolic name. */
    Map<String, Bundle> presentes() {
        return Arrays.stream(contexto.getBundles())
                .filter(b -> b.getLocation().startsWith(LUGAR))
                .collect(Collectors.toMap(b -> b.getLocation().substring(LUGAR.length()), b -> b));
    }

    Bundle instalar(String nombre, byte[] jar) throws BundleException {
        Bundle bundle = contexto.installBundle(LUGAR + nombre, new ByteArrayInputStream(jar));
        BundleStartLevel nivel = bundle.adapt(BundleStartLevel.class);
        if (nivel != null) {
            nivel.setStartLevel(NIVEL);
        }
        return bundle;
    }

    void actualizar(Bundle bundle, byte[] jar) throws BundleException {
        bundle.stop();
        bundle.update(new ByteArrayInputStream(jar));
        refrescar(bundle);
    }

    void quitar(Bundle bundle) throws BundleException {
        bundle.uninstall();
        refrescar(bundle);
    }

    /**
     * Starts it in a thread of its own: an activator that hangs holds nobody else up. Not in its group, though: what the
     * platform starts meanwhile would pass for the plugin's.
     */
    void iniciar(Bundle bundle) throws BundleException {
        AtomicReference<Throwable> falla = new AtomicReference<>();
        CountDownLatch fin = new CountDownLatch(1);
        Thread hilo = new Thread(() -> arrancar(bundle, falla, fin), "secyt-arranque-" + bundle.getSymbolicName());
        hilo.setDaemon(true);
        hilo.start();
        esperar(fin, hilo);
        Throwable lanzado = falla.get();
        if (lanzado != null) {
            throw lanzado instanceof BundleException propia
                    ? propia
                    : new BundleException(
                            "su arranque lanzó " + lanzado.getClass().getSimpleName(), lanzado);
        }
    }

    private static void arrancar(Bundle bundle, AtomicReference<Throwable> falla, CountDownLatch fin) {
        try {
            bundle.start();
        } catch (Throwable e) {
            falla.set(e);
        } finally {
            fin.countDown();
        }
    }

    private static void esperar(CountDownLatch fin, Thread hilo) throws BundleException {
        try {
            if (!fin.await(SEGUNDOS, TimeUnit.SECONDS)) {
                hilo.interrupt();
                throw new BundleException("su arranque no termina en " + SEGUNDOS + " segundos");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("se interrumpió su arranque", e);
        }
    }

    /** Only the plugin itself: were anybody else wired to it, the old classes would stay instead. */
    private void refrescar(Bundle bundle) throws BundleException {
        FrameworkWiring marco = contexto.getBundle(0).adapt(FrameworkWiring.class);
        if (marco == null || marco.getDependencyClosure(Set.of(bundle)).size() > 1) {
            return;
        }
        CountDownLatch fin = new CountDownLatch(1);
        marco.refreshBundles(Set.of(bundle), evento -> fin.countDown());
        try {
            if (!fin.await(SEGUNDOS, TimeUnit.SECONDS)) {
                throw new BundleException("el marco no termina de refrescarlo");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("se interrumpió su actualización", e);
        }
    }
}
