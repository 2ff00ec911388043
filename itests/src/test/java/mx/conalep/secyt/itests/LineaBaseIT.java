package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frozen contract stops the build when it is broken or missing: tried on a copy, which is frozen first if ours is not. */
@Tag("completo")
class LineaBaseIT {

    private static final String FORMATO = "bundles/api/src/main/java/mx/conalep/secyt/api/informe/FormatoInforme.java";
    private static final String AJUSTES = "    default List<Campo> ajustes() {";

    @TempDir
    private Path copia;

    @BeforeEach
    void copiar() throws IOException {
        for (String parte :
                new String[] {".mvn", "pom.xml", "bundles/pom.xml", "bundles/api/pom.xml", "bundles/api/src"}) {
            copiar(parte);
        }
        if (Files.exists(Sdk.RAIZ.resolve("sdk/baseline"))) {
            copiar("sdk/baseline");
        }
        copiar("sdk/congelar");
        Files.writeString(copia.resolve("settings.xml"), ajustes());
        if (Files.readString(copia.resolve("bundles/api/pom.xml")).contains("<contrato.libre>true<")) {
            congelar();
        }
    }

    @Test
    void whatWasFrozenPassesAndWhatBreaksItDoesNot() throws IOException {
        assertThat(construir().codigo()).isZero();

        cambiar(AJUSTES, "    void otro();\n\n" + AJUSTES);
        detenida("Baseline problems detected", "FormatoInforme", "MAJOR");

        cambiar("    void otro();", "    default void otro() {}");
        detenida("Baseline problems detected", "FormatoInforme", "MINOR");
    }

    @Test
    void aMissingFrozenContractStopsTheBuild() throws IOException {
        assertThat(construir().codigo()).isZero();
        Files.delete(copia.resolve("sdk/baseline/mx/conalep/secyt/base/api/1.0.0/api-1.0.0.jar"));
        detenida("The frozen contract is missing");
    }

    private void detenida(String... dice) {
        Terminal.Salida salida = construir();
        assertThat(salida.codigo()).isNotZero();
        assertThat(salida.texto()).contains(dice);
    }

    private Terminal.Salida construir() {
        return Sdk.maven(
                copia.resolve("settings.xml"),
                copia.resolve("local"),
                copia,
                "-Pquick",
                "-f",
                "bundles/api/pom.xml",
                "verify");
    }

    private void congelar() {
        Terminal.Salida salida = Terminal.ejecutar(
                Sdk.AMBIENTE,
                "bash",
                copia.resolve("sdk/congelar").toString(),
                copia.resolve("local").toString(),
                "-o",
                "-Daether.offline.protocols=file",
                "-gs",
                copia.resolve("settings.xml").toString(),
                "-s",
                copia.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + copia.resolve("local"));
        assertThat(salida.codigo()).as(salida.texto()).isZero();
    }

    private void cambiar(String esto, String por) throws IOException {
        Path archivo = copia.resolve(FORMATO);
        String texto = Files.readString(archivo);
        assertThat(texto).contains(esto);
        Files.writeString(archivo, texto.replace(esto, por));
    }

    /** Nothing but what this build has used is seen, and nothing of the copy stays behind. */
    private static String ajustes() {
        String central = "<id>central</id><url>file://" + System.getProperty("secyt.repositorio")
                + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>";
        return "<settings><profiles><profile><id>x</id><repositories><repository>" + central
                + "</repository></repositories><pluginRepositories><pluginRepository>" + central
                + "</pluginRepository></pluginRepositories></profile></profiles>"
                + "<activeProfiles><activeProfile>x</activeProfile></activeProfiles></settings>";
    }

    private void copiar(String parte) throws IOException {
        Path origen = Sdk.RAIZ.resolve(parte);
        try (Stream<Path> todo = Files.walk(origen)) {
            todo.filter(Files::isRegularFile)
                    .forEach(a -> copiar(a, copia.resolve(Sdk.RAIZ.relativize(a).toString())));
        }
    }

    private static void copiar(Path archivo, Path destino) {
        try {
            Files.createDirectories(destino.getParent());
            Files.copy(archivo, destino);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
