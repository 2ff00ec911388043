package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plugin compiled when the contract was frozen, kept in the tree as it was then, serves in the system of today. */
@ExtendWith(Sede.Extension.class)
class CompatibilidadIT {

    private static final Path JAR = Sdk.RAIZ.resolve("sdk/baseline/formato-chihuahua-1.0.jar");
    private static final Pattern PUBLICADA = Pattern.compile("(?m)^@Version\\(\"[1-9]");
    private static final String REPORTE = "/informes/metas-resultados?ejercicio=2026&trimestre=1&formato=ce08-texto";

    @Test
    void aPluginOfTheFirstDayStillServes(Sede sede) throws IOException {
        assumeTrue(Files.exists(JAR), "the contract is not frozen yet: ./secyt congelar makes " + JAR.getFileName());
        Path jar = Complementos.soltar(sede.servidor().instancia(), JAR);
        try {
            esperar(sede, 200);
            assertThat(sede.como(Sede.CHIHUAHUA).get(REPORTE).con(200).cuerpo())
                    .startsWith("E;CE-08;metas-resultados;")
                    .contains("\r\nC;", "\r\nX;");
        } finally {
            Files.delete(jar);
            esperar(sede, 422);
        }
    }

    /** Whoever publishes the contract cannot forget to freeze it. */
    @Test
    void aPublishedContractIsFrozenAndItsPluginIsKept() throws IOException {
        boolean libre =
                Files.readString(Sdk.RAIZ.resolve("bundles/api/pom.xml")).contains("<contrato.libre>true<");
        assertThat(publicado())
                .as("versions of 1.0 or more, and a contract that is free")
                .isNotEqualTo(libre);
        assertThat(Files.exists(JAR)).as(JAR.toString()).isNotEqualTo(libre);
    }

    private static boolean publicado() throws IOException {
        try (Stream<Path> todo = Files.walk(Sdk.RAIZ.resolve("bundles/api/src/main/java"))) {
            return todo.filter(p -> p.endsWith("package-info.java"))
                    .anyMatch(p -> PUBLICADA.matcher(leer(p)).find());
        }
    }

    private static String leer(Path archivo) {
        try {
            return Files.readString(archivo);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void esperar(Sede sede, int estado) {
        Esperar.hasta(
                "el formato de 1.0 responde " + estado,
                30,
                TimeUnit.SECONDS,
                () -> sede.como(Sede.CHIHUAHUA).get(REPORTE).estado() == estado);
    }
}
