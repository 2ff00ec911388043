package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A plugin handed in over HTTP is installed, stopped, put back and taken away; a bad one is refused whatever way it comes. */
@ExtendWith(Sede.Extension.class)
class VidaIT {

    private static final String RUTA = "/extensiones/" + Complementos.CHIHUAHUA;
    private static final String JAR = "application/java-archive";

    @Test
    void aJarHandedInIsUsableAtOnceAndGoesAsItCame(Sede sede) throws IOException {
        Cliente ada = sede.como(Sede.ADMINISTRADORA);
        byte[] jar = Files.readAllBytes(Complementos.muestra());
        sede.como(Sede.CHIHUAHUA).enviar("POST", "/extensiones", JAR, jar).con(403);
        long inicio = System.nanoTime();
        ada.enviar("POST", "/extensiones", JAR, jar).con(201);
        System.out.printf(
                "MEDIDA plugin handed in to usable: %d ms%n",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inicio));
        assertThat(estado(ada)).isEqualTo("ACTIVA");
        assertThat(ada.get(RUTA).con(200).json().path("origen").asText()).isEqualTo("base");
        assertThat(sede.consola("secyt:version " + Complementos.CHIHUAHUA).texto())
                .contains("ACTIVO", "1 versión");

        String etiqueta = ada.get(RUTA + "/versiones").con(200).cabecera("ETag");
        ada.con("If-Match", etiqueta).put(RUTA, Map.of("estado", "DETENIDO")).con(200);
        assertThat(estado(ada)).isEqualTo("INACTIVA");
        ada.con("If-Match", etiqueta).put(RUTA, Map.of("estado", "ACTIVO")).con(412);
        assertThat(sede.consola("secyt:version " + Complementos.CHIHUAHUA + " " + System.getProperty("secyt.version"))
                        .codigo())
                .isZero();
        assertThat(estado(ada)).isEqualTo("ACTIVA");
        assertThat(sede.consola("secyt:quitar " + Complementos.CHIHUAHUA).codigo())
                .isZero();
        ada.get(RUTA).con(404);
    }

    @Test
    void whatFailsTheCheckIsRefusedOverHttpAndInDeploy(Sede sede, @TempDir Path carpeta) throws IOException {
        Path malo = Complementos.vacio(
                carpeta, "mx.conalep.malo", Map.of("Import-Package", "mx.conalep.secyt.seguimiento"));
        Cliente ada = sede.como(Sede.ADMINISTRADORA);
        JsonNode problema = ada.enviar("POST", "/extensiones", JAR, Files.readAllBytes(malo))
                .con(422)
                .json();
        assertThat(problema.path("codigo").asText()).isEqualTo("complemento-rechazado");
        Path enDeploy = Complementos.soltar(sede.servidor().instancia(), malo);
        Esperar.hasta(
                "se rechaza",
                20,
                TimeUnit.SECONDS,
                () -> ada.get("/extensiones?tamano=100").con(200).cuerpo().contains("mx.conalep.malo"));
        assertThat(ada.get("/extensiones/mx.conalep.malo")
                        .con(200)
                        .json()
                        .path("motivo")
                        .asText())
                .contains("Se rechazó", "mx.conalep.secyt.seguimiento");
        JsonNode salud = Cliente.anonimo(sede.servidor()).get("/salud").con(200).json();
        assertThat(salud.path("estado").asText()).isEqualTo("LISTO");
        Files.delete(enDeploy);
        Esperar.hasta(
                "se va",
                20,
                TimeUnit.SECONDS,
                () -> !ada.get("/extensiones?tamano=100").con(200).cuerpo().contains("mx.conalep.malo"));
    }

    private static String estado(Cliente cliente) {
        return cliente.get(RUTA).con(200).json().path("estado").asText();
    }
}
