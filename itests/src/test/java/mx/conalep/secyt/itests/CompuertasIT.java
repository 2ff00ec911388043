package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the configuration and the sample plugin must agree with the code, read from the built bundles. */
class CompuertasIT {

    private static final Path RAIZ = Path.of(System.getProperty("secyt.raiz"));
    private static final Pattern CLASE = Pattern.compile("<implementation class=\"[^\"]*?([^.\"]+)\"");
    private static final Pattern IMPORTA = Pattern.compile("(?:^|,)([\\w.]+)(?:;[^,\"]*(?:\"[^\"]*\")?)*");

    @Test
    void theApiWaitsForExactlyTheResourcesThatThereAre() throws IOException {
        Set<String> clases = componentes("mx.conalep.secyt.http.Recurso")
                .map(xml -> primero(CLASE, leer(xml)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lista("mx.conalep.secyt.http.cfg", "recursos")).isEqualTo(clases);
    }

    @Test
    void theDatabaseWaitsForExactlyTheModulesThatThereAre() throws IOException {
        Set<String> bundles = componentes("mx.conalep.secyt.persistence.PersistenceModule")
                .map(xml -> RAIZ.resolve("bundles").relativize(xml).getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lista("mx.conalep.secyt.persistence.cfg", "modules")).isEqualTo(bundles);
    }

    @Test
    void theSamplePluginNeedsNothingButTheContract() throws IOException {
        try (JarFile jar = new JarFile(Complementos.muestra().toFile())) {
            String importa = jar.getManifest().getMainAttributes().getValue("Import-Package");
            assertThat(IMPORTA.matcher(importa).results().map(r -> r.group(1)))
                    .isNotEmpty()
                    .allMatch(p -> p.startsWith("mx.conalep.secyt.api."));
            assertThat(jar.stream().map(e -> e.getName()))
                    .noneMatch(n -> n.endsWith(".class") && !n.startsWith("mx/conalep/ce08/"));
        }
    }

    /** Descriptions of the components that offer that service. */
    private static Stream<Path> componentes(String servicio) throws IOException {
        try (Stream<Path> bundles = Files.list(RAIZ.resolve("bundles"))) {
            return bundles
                    .map(b -> b.resolve("target/classes/OSGI-INF"))
                    .filter(Files::isDirectory)
                    .flatMap(CompuertasIT::archivos)
                    .filter(f -> f.toString().endsWith(".xml"))
                    .filter(f -> leer(f).contains("<provide interface=\"" + servicio + "\""))
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> archivos(Path carpeta) {
        try (Stream<Path> dentro = Files.list(carpeta)) {
            return dentro.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> lista(String archivo, String clave) throws IOException {
        Properties propiedades = new Properties();
        try (Reader lector = Files.newBufferedReader(
                RAIZ.resolve("karaf-assembly/src/main/resources/etc").resolve(archivo))) {
            propiedades.load(lector);
        }
        return Stream.of(propiedades.getProperty(clave).split("\\s*,\\s*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String primero(Pattern patron, String texto) {
        Matcher hallado = patron.matcher(texto);
        assertThat(hallado.find()).as(texto).isTrue();
        return hallado.group(1);
    }

    private static String leer(Path archivo) {
        try {
            return Files.readString(archivo);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
