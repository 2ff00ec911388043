package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The assembly starts clean. */
class ArranqueIT {

    @Test
    void startsWithoutErrorsOrWarningsAndSaysSo() throws Exception {
        try (Servidor servidor = Servidor.iniciar(Map.of())) {
            assertThat(Cliente.anonimo(servidor)
                            .get("/salud")
                            .con(200)
                            .json()
                            .path("estado")
                            .asText())
                    .isEqualTo("LISTO");
            assertThat(servidor.avisosDeLaBitacora()).isEmpty();
            // In scope `runtime` it is silently left out and the boot dead-locks at random.
            assertThat(Files.readString(servidor.instancia().resolve("etc/startup.properties")))
                    .contains("eventadmin");
        }
    }
}
