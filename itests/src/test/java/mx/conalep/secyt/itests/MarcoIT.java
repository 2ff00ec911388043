package mx.conalep.secyt.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.CoreOptions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.OptionUtils;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleWiring;

/** The assembly seen from inside: how its bundles are wired, and which of them notice that a plugin comes and goes. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class MarcoIT {

    private static final String FORMATO = "mx.conalep.secyt.api.informe.FormatoInforme";
    private static final String RASGO = "secyt-formato-chihuahua";

    @Inject
    private BundleContext contexto;

    @Inject
    private FeaturesService rasgos;

    private final ConcurrentLinkedQueue<String> ajenos = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> deMarco = new ConcurrentLinkedQueue<>();
    private final SynchronousBundleListener escucha = this::anotar;
    private final FrameworkListener escuchaDelMarco = this::anotar;

    @Configuration
    public Option[] distribucion() {
        Path carpeta = Path.of("target", "exam", "marco").toAbsolutePath();
        return OptionUtils.combine(
                Distribucion.opciones(carpeta, Distribucion.puertoLibre(), Distribucion.puertoLibre(), Map.of()),
                CoreOptions.systemProperty("secyt.muestra")
                        .value(Complementos.muestra().toAbsolutePath().toString()));
    }

    @Before
    public void escuchar() {
        Esperar.hasta("todos los bundles arrancan", 60, TimeUnit.SECONDS, () -> apagados()
                .isEmpty());
        contexto.addBundleListener(escucha);
        contexto.addFrameworkListener(escuchaDelMarco);
    }

    @After
    public void dejarDeEscuchar() {
        contexto.removeBundleListener(escucha);
        contexto.removeFrameworkListener(escuchaDelMarco);
    }

    private void anotar(BundleEvent evento) {
        Bundle bundle = evento.getBundle();
        if (!Complementos.CHIHUAHUA.equals(bundle.getSymbolicName())) {
            ajenos.add(bundle.getSymbolicName() + " evento " + evento.getType());
        }
    }

    private void anotar(FrameworkEvent evento) {
        deMarco.add("tipo " + evento.getType() + " de " + evento.getBundle().getSymbolicName());
    }

    @Test
    public void everyBundleIsActive() {
        assertEquals(List.of(), apagados());
    }

    private List<String> apagados() {
        return Arrays.stream(contexto.getBundles())
                .filter(b -> b.getState() != (fragmento(b) ? Bundle.RESOLVED : Bundle.ACTIVE))
                .map(b -> b.getSymbolicName() + " en estado " + b.getState())
                .toList();
    }

    private static boolean fragmento(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    /** One that is satisfied later makes the framework want to wire the bundle anew: it would restart. */
    @Test
    public void noBundleOfOursWaitsForAnOptionalPackage() {
        assertEquals(List.of(), nuestros().flatMap(this::opcionalesSinCable).toList());
    }

    private Stream<Bundle> nuestros() {
        List<Bundle> nuestros = Arrays.stream(contexto.getBundles())
                .filter(b -> b.getSymbolicName().startsWith("mx.conalep.secyt."))
                .toList();
        assertTrue("son " + nuestros.size(), nuestros.size() > 10);
        return nuestros.stream();
    }

    private Stream<String> opcionalesSinCable(Bundle bundle) {
        BundleWiring cableado = bundle.adapt(BundleWiring.class);
        List<BundleRequirement> conCable = cableado.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(cable -> cable.getRequirement())
                .toList();
        return cableado.getRevision().getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(r -> PackageNamespace.RESOLUTION_OPTIONAL.equals(
                        r.getDirectives().get(PackageNamespace.REQUIREMENT_RESOLUTION_DIRECTIVE)))
                .filter(r -> !conCable.contains(r))
                .map(r -> bundle.getSymbolicName() + " " + r.getDirectives().get("filter"));
    }

    @Test
    public void aJarInDeployRestartsNobody() throws Exception {
        Map<Long, String> antes = retrato();
        Path jar = Complementos.soltar(
                Path.of(System.getProperty("karaf.base")), new File(System.getProperty("secyt.muestra")).toPath());
        esperarFormato(true);
        sinOtros(antes);
        Files.delete(jar);
        esperarFormato(false);
        esperarDesinstalado();
        sinOtros(antes);
    }

    @Test
    public void aFeatureRestartsNobody() throws Exception {
        Map<Long, String> antes = retrato();
        rasgos.installFeature(RASGO, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
        esperarFormato(true);
        sinOtros(antes);
        rasgos.uninstallFeature(RASGO, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
        esperarFormato(false);
        esperarDesinstalado();
        sinOtros(antes);
    }

    /** Nobody else stopped, started, was resolved or unresolved; a refresh would show as such events. */
    private void sinOtros(Map<Long, String> antes) {
        assertEquals("eventos del marco: " + deMarco, List.of(), List.copyOf(ajenos));
        assertEquals(antes, retrato());
    }

    /** All that tells whether a bundle was touched; wirings are compared by identity. */
    private Map<Long, String> retrato() {
        Map<Long, String> retrato = new TreeMap<>();
        Arrays.stream(contexto.getBundles())
                .filter(b -> !Complementos.CHIHUAHUA.equals(b.getSymbolicName()))
                .forEach(b -> retrato.put(
                        b.getBundleId(),
                        b + " " + b.getState() + " " + b.getLastModified() + " "
                                + System.identityHashCode(b.adapt(BundleWiring.class))));
        return retrato;
    }

    private void esperarFormato(boolean presente) {
        Esperar.hasta(
                "el formato " + (presente ? "aparece" : "desaparece"),
                30,
                TimeUnit.SECONDS,
                () -> presente != formatosDelComplemento().isEmpty());
    }

    private List<Bundle> formatosDelComplemento() throws Exception {
        return Stream.of(contexto.getAllServiceReferences(FORMATO, null))
                .map(r -> r.getBundle())
                .filter(b -> Complementos.CHIHUAHUA.equals(b.getSymbolicName()))
                .toList();
    }

    private void esperarDesinstalado() {
        Esperar.hasta("se desinstala", 30, TimeUnit.SECONDS, () -> Arrays.stream(contexto.getBundles())
                .noneMatch(b -> Complementos.CHIHUAHUA.equals(b.getSymbolicName())));
    }
}
