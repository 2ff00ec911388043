package mx.conalep.secyt.extensiones.internal.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a plugin that does not pass the check from resolving, and so from starting, whatever way it was installed. Jars
 * are read when they are installed; a resolution only looks the answer up.
 */
@Component(
        service = {ResolverHookFactory.class, Aduana.class},
        immediate = true,
        configurationPid = AjustesRevision.PID)
public final class Aduana implements ResolverHookFactory, SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(Aduana.class);
    private static final long REFRESCO_S = 5;

    private final BundleContext contexto;
    private final Procedencia procedencia;
    private final Politica politica;
    private final Map<Long, Dictamen> dictamenes = new ConcurrentHashMap<>();

    /** Begins with those that are installed already. */
    @Activate
    public Aduana(BundleContext contexto, AjustesRevision ajustes) {
        this(contexto, Procedencia.deKaraf(), ajustes);
    }

    Aduana(BundleContext contexto, Procedencia procedencia, AjustesRevision ajustes) {
        this.contexto = contexto;
        this.procedencia = procedencia;
        this.politica = Politica.de(ajustes, this::ocupado);
        contexto.addBundleListener(this);
        Arrays.stream(contexto.getBundles()).forEach(this::alcanzar);
    }

    /**
     * What was found.
     *
     * @param modificado when the bundle was installed or updated
     * @param complemento whether it had to pass the check
     * @param rechazos what is wrong
     */
    private record Dictamen(long modificado, boolean complemento, List<String> rechazos) {}

    @Deactivate
    void cerrar() {
        contexto.removeBundleListener(this);
    }

    /** What is wrong with an installed bundle, in Spanish; empty when it may run. */
    public List<String> rechazos(Bundle bundle) {
        return dictamen(bundle).rechazos();
    }

    /** What is wrong with a jar that is not installed. */
    public List<String> rechazos(Map<String, String> cabeceras, byte[] jar) {
        return RevisionJar.rechazos(cabeceras::get, Contenido.de(jar), politica);
    }

    @Override
    public void bundleChanged(BundleEvent evento) {
        Bundle bundle = evento.getBundle();
        if (evento.getType() == BundleEvent.INSTALLED || evento.getType() == BundleEvent.UPDATED) {
            dictamen(bundle);
        } else if (evento.getType() == BundleEvent.UNINSTALLED) {
            dictamenes.remove(bundle.getBundleId());
        }
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> causas) {
        return new Filtro(causas.stream().noneMatch(c -> rechazos(c.getBundle()).isEmpty()));
    }

    private Dictamen dictamen(Bundle bundle) {
        Dictamen conocido = dictamenes.get(bundle.getBundleId());
        if (conocido != null && conocido.modificado() == bundle.getLastModified()) {
            return conocido;
        }
        Dictamen nuevo = revisar(bundle);
        Dictamen otro = dictamenes.put(bundle.getBundleId(), nuevo);
        if (!nuevo.rechazos().isEmpty() && !nuevo.equals(otro)) {
            LOG.warn(
                    "El complemento {} {} se rechazó: {}.",
                    bundle.getSymbolicName(),
                    bundle.getVersion(),
                    String.join("; ", nuevo.rechazos()));
        }
        return nuevo;
    }

    /** Never throws: what cannot be checked cannot run. */
    private Dictamen revisar(Bundle bundle) {
        long modificado = bundle.getLastModified();
        try {
            return procedencia.complemento(bundle)
                    ? new Dictamen(
                            modificado,
                            true,
                            RevisionJar.rechazos(c -> bundle.getHeaders("").get(c), Contenido.de(bundle), politica))
                    : new Dictamen(modificado, false, List.of());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Cannot check bundle {}", bundle.getLocation(), e);
            return new Dictamen(modificado, true, List.of("no se pudo revisar: " + e));
        }
    }

    /** One that resolved before this began is stopped and has to resolve again. */
    private void alcanzar(Bundle bundle) {
        boolean resuelto = (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0;
        if (rechazos(bundle).isEmpty() || !resuelto) {
            return;
        }
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
            FrameworkWiring marco = contexto.getBundle(0).adapt(FrameworkWiring.class);
            if (marco != null) {
                refrescar(marco, bundle);
            }
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("Refused plugin {} could not be stopped", bundle.getSymbolicName(), e);
        }
    }

    /** The framework does it in a thread of its own; until it has, the bundle could still be started. */
    private static void refrescar(FrameworkWiring marco, Bundle bundle) {
        CountDownLatch fin = new CountDownLatch(1);
        marco.refreshBundles(Set.of(bundle), evento -> fin.countDown());
        try {
            if (!fin.await(REFRESCO_S, TimeUnit.SECONDS)) {
                LOG.warn("Refused plugin {} is stopped but may still be wired", bundle.getSymbolicName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ocupado(String paquete) {
        return Arrays.stream(contexto.getBundles())
                .filter(b -> !procedencia.complemento(b))
                .flatMap(b -> Clausula.de(b.getHeaders("").get("Export-Package")).stream())
                .anyMatch(c -> c.nombres().contains(paquete));
    }

    private boolean complemento(@Nullable Bundle bundle) {
        return bundle != null && dictamen(bundle).complemento();
    }

    /** Takes the refused out; nobody but a plugin is wired to a plugin, and a plugin to nothing that is not listed. */
    private final class Filtro implements ResolverHook {

        private final boolean soloRechazados;

        Filtro(boolean soloRechazados) {
            this.soloRechazados = soloRechazados;
        }

        /**
         * Felix hides whatever is resolved already from everybody else once a candidate is taken out here, so the refused
         * are taken out only when nobody else is to be resolved, or when they require nothing that could be denied.
         */
        @Override
        public void filterResolvable(Collection<BundleRevision> candidatos) {
            candidatos.removeIf(c -> !rechazos(c.getBundle()).isEmpty() && (soloRechazados || nadaExige(c)));
        }

        private static boolean nadaExige(BundleRevision revision) {
            return revision.getDeclaredRequirements(null).stream()
                    .allMatch(r -> Constants.RESOLUTION_OPTIONAL.equals(
                            r.getDirectives().get(Constants.RESOLUTION_DIRECTIVE)));
        }

        @Override
        public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> choques) {}

        @Override
        public void filterMatches(BundleRequirement requisito, Collection<BundleCapability> ofertas) {
            if (!rechazos(requisito.getRevision().getBundle()).isEmpty()) {
                ofertas.clear();
            } else if (PackageNamespace.PACKAGE_NAMESPACE.equals(requisito.getNamespace())) {
                filtrarPaquetes(requisito, ofertas);
            }
        }

        private void filtrarPaquetes(BundleRequirement requisito, Collection<BundleCapability> ofertas) {
            Bundle pide = requisito.getRevision().getBundle();
            if (complemento(pide)) {
                ofertas.removeIf(o -> !o.getRevision().getBundle().equals(pide) && !politica.permite(paquete(o)));
            } else {
                ofertas.removeIf(o -> complemento(o.getRevision().getBundle()));
            }
        }

        @Override
        public void end() {}

        private static String paquete(BundleCapability oferta) {
            return String.valueOf(oferta.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
        }
    }
}
