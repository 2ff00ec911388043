package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.conalep.secyt.itests.testigo.Testigo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The framework seen by a witness inside it: how bundles are wired, and which notice that a plugin comes and goes. */
@ExtendWith(Sede.Extension.class)
class MarcoIT {

    private static final String TESTIGO = "secyt.testigo";

    private Sede sede;
    private Path instancia;
    private Path testigo;

    @BeforeEach
    void llamarAlTestigo(Sede sede, @TempDir Path carpeta) throws IOException {
        this.sede = sede;
        instancia = sede.servidor().instancia();
        Files.deleteIfExists(acta());
        Map<String, String> cabeceras = Map.of(
                "Bundle-Activator",
                Testigo.class.getName(),
                "Import-Package",
                "org.osgi.framework,org.osgi.framework.namespace,org.osgi.framework.wiring");
        testigo = Complementos.soltar(instancia, Complementos.con(carpeta, TESTIGO, cabeceras, List.of(Testigo.class)));
        esperarEnActa("listo");
    }

    @AfterEach
    void despedirlo() throws IOException {
        Files.deleteIfExists(testigo);
        Esperar.hasta(
                "se va el testigo",
                30,
                TimeUnit.SECONDS,
                () -> !sede.consola("bundle:list -t 0 -s").texto().contains(TESTIGO));
    }

    @Test
    void everyBundleIsActive() throws IOException {
        assertThat(actas("apagado ")).isEmpty();
    }

    /** One that is satisfied later makes the framework want to wire the bundle anew, and so to restart it. */
    @Test
    void noBundleOfOursWaitsForAnOptionalPackage() throws IOException {
        assertThat(actas("opcional ")).isNotEmpty().noneMatch(linea -> linea.startsWith("opcional mx.conalep."));
    }

    @Test
    void aJarInDeployRestartsNobodyElse() throws IOException {
        Path jar = Complementos.soltar(instancia, Complementos.muestra());
        esperarEnActa("bundle " + Complementos.CHIHUAHUA + " 2");
        Files.delete(jar);
        esperarEnActa("bundle " + Complementos.CHIHUAHUA + " 16");
        sinOtros();
    }

    @Test
    void aFeatureRestartsNobodyElse() throws IOException {
        sede.consola("feature:install secyt-formato-chihuahua");
        esperarEnActa("bundle " + Complementos.CHIHUAHUA + " 2");
        sede.consola("feature:uninstall secyt-formato-chihuahua");
        esperarEnActa("bundle " + Complementos.CHIHUAHUA + " 16");
        sinOtros();
    }

    /** Whatever a refresh does to a bundle (stopped, unresolved, resolved, started) is an event of that bundle. */
    private void sinOtros() throws IOException {
        assertThat(actas("bundle "))
                .isNotEmpty()
                .allMatch(linea -> linea.startsWith("bundle " + Complementos.CHIHUAHUA + " ")
                        || linea.startsWith("bundle " + TESTIGO + " "));
    }

    private void esperarEnActa(String linea) {
        Esperar.hasta(linea, 60, TimeUnit.SECONDS, () -> actas("").contains(linea));
    }

    private List<String> actas(String principio) throws IOException {
        return Files.readAllLines(acta()).stream()
                .filter(linea -> linea.startsWith(principio))
                .toList();
    }

    private Path acta() {
        return instancia.resolve("data/testigo.txt");
    }
}
