package mx.conalep.secyt.extensiones.internal.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.conalep.secyt.extensiones.prueba.Activador;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** On a real framework: what fails the check never resolves, whatever way it came. */
@Timeout(60)
class AduanaTest {

    @TempDir
    Path carpeta;

    private Framework marco;
    private Aduana aduana;

    @BeforeEach
    void arrancar() throws BundleException {
        marco = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        carpeta.resolve("cache").toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "mx.conalep.secyt.api.informe;version=\"0.1.0\",mx.conalep.secyt.seguimiento"));
        marco.start();
    }

    @AfterEach
    void parar() throws BundleException, InterruptedException {
        aduana.cerrar();
        marco.stop();
        marco.waitForStop(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memoria:x", "file:/tmp/x.jar", "mvn:mx.gob/x/1.0.0", "secyt:complemento/mx.gob.x"})
    void elMaloNoSeResuelveVengaDeDondeVenga(String lugar) throws Exception {
        abrir();
        Bundle malo = instalar(lugar, conSalida(Jar.complemento("mx.gob.x", "1.0.0")));
        assertThatThrownBy(malo::start).isInstanceOf(BundleException.class);
        assertThat(malo.getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(aduana.rechazos(malo)).singleElement().asString().contains("java.lang.System.exit");
    }

    /** Felix 7.0.5 hides resolved bundles from the rest when a hook takes a candidate out. */
    @Test
    void unRechazadoNoEstorbaALosDemas() throws Exception {
        abrir();
        instalar("mvn:org/casa/1", ajeno("org.casa").con("Export-Package", "org.casa"))
                .start();
        Bundle malo = instalar("memoria:malo", conSalida(Jar.complemento("mx.gob.malo", "1.0.0")));
        assertThatThrownBy(malo::start).isInstanceOf(BundleException.class);
        Bundle inquilino = instalar("mvn:org/otro/1", ajeno("org.otro").con("Import-Package", "org.casa"));
        inquilino.start();
        assertThat(inquilino.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(malo.getState()).isEqualTo(Bundle.INSTALLED);
    }

    @Test
    void unRechazadoQueSoloPideLoOpcionalTampocoSeResuelveJuntoAOtros() throws Exception {
        abrir();
        Jar opcional = conSalida(Jar.complemento("mx.gob.x", "1.0.0"))
                .con("Import-Package", "mx.conalep.secyt.api.informe;resolution:=optional");
        Bundle malo = instalar("memoria:x", opcional);
        instalar("mvn:org/casa/1", ajeno("org.casa"));
        marco.adapt(FrameworkWiring.class).resolveBundles(null);
        assertThat(malo.getState()).isEqualTo(Bundle.INSTALLED);
    }

    @Test
    void elBuenoArranca() throws Exception {
        abrir();
        Bundle bueno = instalar(
                "memoria:x",
                Jar.complemento("mx.gob.x", "1.0.0")
                        .con("Bundle-Activator", Activador.class.getName())
                        .con("Prueba-Id", "ce08-texto")
                        .clase(Activador.class));
        bueno.start();
        assertThat(bueno.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(bueno.getRegisteredServices()).isNotEmpty();
    }

    @Test
    void unoAjenoASecytNoSeTocaSalvoEnDeploy() throws Exception {
        abrir();
        Jar ajeno = conSalida(ajeno("org.ajeno"));
        Bundle porFeature = instalar("mvn:org/ajeno/1", ajeno);
        porFeature.start();
        assertThat(porFeature.getState()).isEqualTo(Bundle.ACTIVE);
        porFeature.uninstall();
        Bundle enDeploy = instalar(carpeta.resolve("deploy/ajeno.jar").toUri().toString(), ajeno);
        assertThatThrownBy(enDeploy::start).isInstanceOf(BundleException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fragment-Host", "Require-Bundle"})
    void quienSeInjertaEnUnBundleDelNucleoSeRechaza(String cabecera) throws Exception {
        abrir();
        Jar injerto = new Jar()
                .con("Bundle-ManifestVersion", "2")
                .con("Bundle-SymbolicName", "org.injerto")
                .con(cabecera, "mx.conalep.secyt.http");
        assertThat(aduana.rechazos(instalar("mvn:org/injerto/1", injerto)))
                .singleElement()
                .asString()
                .contains(cabecera);
    }

    @Test
    void quienPideUnPaqueteDelNucleoSeRechazaYSeNombra() throws Exception {
        abrir();
        Bundle malo = instalar(
                "memoria:x", Jar.complemento("mx.gob.x", "1").con("Import-Package", "mx.conalep.secyt.seguimiento"));
        assertThatThrownBy(malo::start).isInstanceOf(BundleException.class);
        assertThat(aduana.rechazos(malo)).singleElement().asString().contains("mx.conalep.secyt.seguimiento");
    }

    @Test
    void loOpcionalQueNoSePermiteNoSeConecta() throws Exception {
        abrir();
        instalar("mvn:org/oferta/1", exporta("org.oferta", "org.oferta.x")).start();
        Jar opcional = Jar.complemento("mx.gob.x", "1")
                .con("Import-Package", "mx.conalep.secyt.api.informe,org.oferta.x;resolution:=optional");
        Bundle bundle = instalar("memoria:x", opcional);
        bundle.start();
        assertThatThrownBy(() -> bundle.loadClass("org.oferta.x.Clase")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void nadieSeConectaAUnComplemento() throws Exception {
        abrir();
        instalar("memoria:x", exporta("mx.gob.x", "mx.gob.x.comun").con("SECyT-Unidades", "*"))
                .start();
        Jar otro = new Jar()
                .con("Bundle-ManifestVersion", "2")
                .con("Bundle-SymbolicName", "org.otro")
                .con("Import-Package", "mx.gob.x.comun");
        Bundle ajeno = instalar("mvn:org/otro/1", otro);
        assertThatThrownBy(ajeno::start).isInstanceOf(BundleException.class);
    }

    @Test
    void alCorregirseElJarYaArranca() throws Exception {
        abrir();
        Bundle bundle = instalar("memoria:x", conSalida(Jar.complemento("mx.gob.x", "1.0.0")));
        assertThat(aduana.rechazos(bundle)).isNotEmpty();
        bundle.update(
                new ByteArrayInputStream(Jar.complemento("mx.gob.x", "1.0.1").bytes()));
        bundle.start();
        assertThat(aduana.rechazos(bundle)).isEmpty();
    }

    @Test
    void elQueYaCorriaAlAbrirseLaAduanaSeDetiene() throws Exception {
        Bundle malo = instalar("memoria:x", conSalida(Jar.complemento("mx.gob.x", "1.0.0")));
        malo.start();
        abrir();
        assertThat(malo.getState()).isNotEqualTo(Bundle.ACTIVE);
        assertThatThrownBy(malo::start).isInstanceOf(BundleException.class);
    }

    @Test
    void delNucleoEsLoQueTraeLaDistribucionYNoLoQueDiceElNombre() throws Exception {
        abrir();
        Jar falso = conSalida(Jar.complemento("mx.conalep.secyt.http", "1.0.0"));
        Bundle porNombre = instalar("memoria:x", falso);
        assertThat(aduana.rechazos(porNombre)).isNotEmpty();
        porNombre.uninstall();
        Bundle porLugar = instalar("mvn:mx.conalep.secyt/malo/1.0.0", falso);
        assertThat(aduana.rechazos(porLugar)).isNotEmpty();
        porLugar.uninstall();
        Path enSistema = carpeta.resolve("system/mx/conalep/secyt/http/1.0.0/http-1.0.0.jar");
        Files.createDirectories(enSistema.getParent());
        Files.write(enSistema, falso.bytes());
        Bundle nuestro = instalar("mvn:mx.conalep.secyt/http/1.0.0", falso);
        assertThat(aduana.rechazos(nuestro)).isEmpty();
        nuestro.start();
        assertThat(nuestro.getState()).isEqualTo(Bundle.ACTIVE);
    }

    private static Jar ajeno(String nombre) {
        return new Jar().con("Bundle-ManifestVersion", "2").con("Bundle-SymbolicName", nombre);
    }

    private void abrir() {
        aduana = new Aduana(
                marco.getBundleContext(), new Procedencia(carpeta, carpeta.resolve("deploy")), Ajustes.NORMALES);
        marco.getBundleContext().registerService(ResolverHookFactory.class, aduana, null);
    }

    private Bundle instalar(String lugar, Jar jar) throws BundleException {
        return marco.getBundleContext().installBundle(lugar, new ByteArrayInputStream(jar.bytes()));
    }

    private static Jar conSalida(Jar jar) {
        return jar.clase("mx.gob.x.Malo", Jar.llama("java/lang/System", "exit"));
    }

    private static Jar exporta(String nombre, String paquete) {
        return new Jar()
                .con("Bundle-ManifestVersion", "2")
                .con("Bundle-SymbolicName", nombre)
                .con("Export-Package", paquete)
                .clase(paquete + ".Clase", m -> {});
    }
}
