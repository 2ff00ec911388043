package mx.conalep.secyt.formatos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CienMilFilasTest {

    private static final String MONTON = "-Xmx32m";

    @Test
    void todoFormatoEscribeCienMilFilasEnPocaMemoria() throws Exception {
        List<String> orden = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MONTON,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CienMilFilas.class.getName()));
        orden.addAll(CienMilFilas.formatos().keySet());
        assertThat(ejecutar(orden)).contains("csv 100000", "html 100000", "json 100000", "pdf 100000", "xlsx 100000");
    }

    private static String ejecutar(List<String> orden) throws IOException, InterruptedException {
        Process proceso = new ProcessBuilder(orden).redirectErrorStream(true).start();
        String dice = new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(dice);
        assertThat(proceso.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(proceso.exitValue()).as(dice).isZero();
        return dice;
    }
}
