package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author gets from the archetypes, built as the author builds it. */
class SdkIT {

    private static final Pattern IMPORTA = Pattern.compile("([\\w.]+);version=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("@Version\\(\"(\\d+)\\.(\\d+)\\.\\d+\"\\)");

    @TempDir
    private static Path carpeta;

    private static Sdk sdk;

    @BeforeAll
    static void armar() {
        sdk = Sdk.armado(carpeta);
    }

    @Test
    void aGeneratedFormatNeedsNothingButTheContract() throws IOException {
        Attributes manifiesto = manifiesto("formato-ce10");
        assertThat(importa(manifiesto)).isEqualTo(Map.of("mx.conalep.secyt.api.informe", rango("informe")));
        assertThat(manifiesto.getValue("SECyT-Unidades")).isEqualTo("CE-10");
        assertThat(manifiesto.getValue("Bundle-SymbolicName")).isEqualTo("mx.conalep.ce10.formato-ce10");
    }

    @Test
    void aGeneratedTypeNeedsNothingButTheContract() throws IOException {
        Attributes manifiesto = manifiesto("tipo-cast0801");
        assertThat(importa(manifiesto))
                .isEqualTo(Map.of(
                        "mx.conalep.secyt.api.campo",
                        rango("campo"),
                        "mx.conalep.secyt.api.servicio",
                        rango("servicio")));
        assertThat(manifiesto.getValue("SECyT-Unidades")).isEqualTo("CAST-08-01");
    }

    @Test
    void anotherDependencyIsRefusedWithTheCure() throws IOException {
        Path proyecto = copia("formato-ce10", "<properties>", """
                <dependencies><dependency>
                  <groupId>org.assertj</groupId><artifactId>assertj-core</artifactId><version>3.27.7</version>
                </dependency></dependencies><properties>""");
        Terminal.Salida salida = sdk.maven(proyecto, "validate");
        assertThat(salida.codigo()).isNotZero();
        assertThat(salida.texto())
                .contains("Un complemento sólo depende de mx.conalep.secyt:api", "assertj-core", "Quite de su pom.xml");
    }

    @Test
    void aWrongUnitIsRefusedWithTheCure() throws IOException {
        Path proyecto = copia("formato-ce10", ">CE-10<", ">ce 10<");
        Terminal.Salida salida = sdk.maven(proyecto, "validate");
        assertThat(salida.codigo()).isNotZero();
        assertThat(salida.texto()).contains("secyt.unidades es «ce 10»", "como CE-10");
    }

    private static Path copia(String proyecto, String cambio, String por) throws IOException {
        Path otro = Files.createDirectories(sdk.generado("otro-" + System.nanoTime()));
        String pom = Files.readString(sdk.generado(proyecto).resolve("pom.xml"));
        Files.writeString(otro.resolve("pom.xml"), pom.replace(cambio, por));
        return otro;
    }

    private static Attributes manifiesto(String proyecto) throws IOException {
        try (JarFile jar = new JarFile(sdk.generado(proyecto)
                .resolve("target/" + proyecto + "-1.0.0.jar")
                .toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static Map<String, String> importa(Attributes manifiesto) {
        Map<String, String> paquetes = new TreeMap<>();
        IMPORTA.matcher(manifiesto.getValue("Import-Package"))
                .results()
                .forEach(r -> paquetes.put(r.group(1), r.group(2)));
        return paquetes;
    }

    /** From the version of now to the next major one: [1.0,2) once the contract is frozen. */
    private static String rango(String paquete) throws IOException {
        Matcher version = VERSION.matcher(Files.readString(
                Sdk.RAIZ.resolve("bundles/api/src/main/java/mx/conalep/secyt/api/" + paquete + "/package-info.java")));
        assertThat(version.find()).isTrue();
        return "[" + version.group(1) + "." + version.group(2) + "," + (Integer.parseInt(version.group(1)) + 1) + ")";
    }
}
