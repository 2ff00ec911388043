package mx.conalep.secyt.itests.testigo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** A witness inside the framework under test: writes how bundles are, and then what happens to them, one line each. */
public final class Testigo implements BundleActivator, SynchronousBundleListener, FrameworkListener {

    private static final Path ACTA = Path.of(System.getProperty("karaf.data", "data"), "testigo.txt");

    @Override
    public void start(BundleContext contexto) {
        for (Bundle bundle : contexto.getBundles()) {
            if (!bundle.equals(contexto.getBundle())) {
                anotarEstado(bundle);
                anotarOpcionales(bundle);
            }
        }
        contexto.addBundleListener(this);
        contexto.addFrameworkListener(this);
        anotar("listo");
    }

    @Override
    public void stop(BundleContext contexto) {
        contexto.removeBundleListener(this);
        contexto.removeFrameworkListener(this);
    }

    private static void anotarEstado(Bundle bundle) {
        boolean fragmento = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        if (bundle.getState() != (fragmento ? Bundle.RESOLVED : Bundle.ACTIVE)) {
            anotar("apagado " + bundle.getSymbolicName() + " " + bundle.getState());
        }
    }

    private static void anotarOpcionales(Bundle bundle) {
        BundleWiring cableado = bundle.adapt(BundleWiring.class);
        if (cableado == null) {
            return;
        }
        List<BundleRequirement> conCable = cableado.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(BundleWire::getRequirement)
                .toList();
        cableado.getRevision().getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(r -> PackageNamespace.RESOLUTION_OPTIONAL.equals(
                        r.getDirectives().get(PackageNamespace.REQUIREMENT_RESOLUTION_DIRECTIVE)))
                .filter(r -> !conCable.contains(r))
                .forEach(r -> anotar("opcional " + bundle.getSymbolicName() + " "
                        + r.getDirectives().get(PackageNamespace.REQUIREMENT_FILTER_DIRECTIVE)));
    }

    @Override
    public void bundleChanged(BundleEvent evento) {
        anotar("bundle " + evento.getBundle().getSymbolicName() + " " + evento.getType());
    }

    @Override
    public void frameworkEvent(FrameworkEvent evento) {
        anotar("marco " + evento.getBundle().getSymbolicName() + " " + evento.getType());
    }

    private static synchronized void anotar(String linea) {
        try {
            Files.writeString(ACTA, linea + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
