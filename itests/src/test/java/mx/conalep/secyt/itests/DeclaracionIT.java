package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A state declares a format and a type in a file, on the assembly. */
@ExtendWith(Sede.Extension.class)
class DeclaracionIT {

    private static final Path MUESTRAS = Path.of("../plugins/declarativos");
    private static final String REPORTE = "/informes/metas-resultados?ejercicio=2026&trimestre=1&formato=";

    private Sede sede;

    @BeforeEach
    void abrir(Sede sede) {
        this.sede = sede;
    }

    @Test
    void aStateUploadsAFormatAndUsesItAtOnce() throws IOException {
        String lista = Files.readString(MUESTRAS.resolve("ce10-lista.secyt.yaml"));
        subir(Sede.CHIHUAHUA, "/declaraciones", lista).con(403);
        String rota = lista.replace("extension: txt", "extension: html");
        JsonNode revision =
                subir(Sede.DURANGO, "/declaraciones/revisiones", rota).con(200).json();
        assertThat(revision.path("valida").asBoolean()).isFalse();
        assertThat(revision.path("defectos").path(0).path("linea").asInt()).isEqualTo(15);
        subir(Sede.DURANGO, "/declaraciones", rota).con(422);

        Cliente.Respuesta creada = subir(Sede.DURANGO, "/declaraciones", lista).con(201);
        assertThat(creada.cabecera("Location")).endsWith("/declaraciones/ce10-lista");
        Cliente.Respuesta reporte =
                sede.como(Sede.DURANGO).get(REPORTE + "ce10-lista").con(200);
        assertThat(reporte.cuerpo()).startsWith("Metas y resultados 2026 T1\n").contains("TOTAL ");
        sede.como(Sede.CHIHUAHUA).get(REPORTE + "ce10-lista").con(422);
        assertThat(sede.consola("secyt:extensiones declaracion.ce10-lista").texto())
                .contains("ACTIVA", "ce10-lista");

        sede.como(Sede.DURANGO)
                .con("If-Match", creada.cabecera("ETag"))
                .delete("/declaraciones/ce10-lista")
                .con(200);
        sede.como(Sede.DURANGO).get(REPORTE + "ce10-lista").con(422);
    }

    @Test
    void aTypeInTheFolderIsOfferedWhileItIsThere() throws IOException {
        Path deploy = sede.servidor().instancia().resolve("deploy/ce10-analisis-agua.secyt.yaml");
        Files.copy(MUESTRAS.resolve(deploy.getFileName()), deploy);
        Esperar.hasta("se ofrece el tipo", 20, TimeUnit.SECONDS, () -> tipos().contains("ce10-analisis-agua"));
        assertThat(tipos()).contains("\"enum\":[\"POZO\",\"RED\",\"RIO\",\"RESIDUAL\"]");
        Files.delete(deploy);
        Esperar.hasta("se va el tipo", 20, TimeUnit.SECONDS, () -> !tipos().contains("ce10-analisis-agua"));
    }

    private String tipos() {
        return sede.como(Sede.DURANGO).get("/tipos-servicio").con(200).cuerpo();
    }

    private Cliente.Respuesta subir(String quien, String ruta, String texto) {
        return sede.como(quien).enviar("POST", ruta, "text/plain;charset=UTF-8", texto);
    }
}
