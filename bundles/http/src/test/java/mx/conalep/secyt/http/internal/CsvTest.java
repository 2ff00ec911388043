package mx.conalep.secyt.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.conalep.secyt.http.Csv;
import mx.conalep.secyt.http.Neutro;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void noCellIsAFormulaAndNumbersStayNumbers() throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        Csv csv = new Csv(salida);
        csv.fila(List.of("=1+1", "-5.20", "-x", "a,b", "dice \"sí\"", "", "dos\nrenglones"));
        csv.terminar();
        assertThat(salida.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1,-5.20,'-x,\"a,b\",\"dice \"\"sí\"\"\",,\"dos\nrenglones\"\r\n");
    }

    @Test
    void whatWasNeutralisedIsReadBackAsItWas() {
        for (String texto : List.of("=1", "'=1", "''@", "normal", "'comillas'", "")) {
            assertThat(Neutro.leer(Neutro.escribir(texto))).isEqualTo(texto);
        }
    }
}
