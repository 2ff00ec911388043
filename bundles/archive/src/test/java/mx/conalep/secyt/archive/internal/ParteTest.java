package mx.conalep.secyt.archive.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import mx.conalep.secyt.http.Problema;
import org.junit.jupiter.api.Test;

/** The file of a form. */
class ParteTest {

    private static final String CUERPO = "--x\r\nContent-Disposition: form-data; name=\"nota\"\r\n\r\nhola\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"uno.pdf\"\r\n\r\n%PDF-1.7\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"otra\"\r\n\r\n" + "y".repeat(200_000) + "\r\n--x--\r\n";

    @Test
    void theBodyIsReadToItsEndSoThatRepeatedRequestsHaveOneHash() throws IOException {
        ByteArrayInputStream cuerpo = new ByteArrayInputStream(CUERPO.getBytes(ISO_8859_1));
        Parte parte = Parte.leer("multipart/form-data; boundary=x", cuerpo);
        assertThat(parte.nombre()).isEqualTo("uno.pdf");
        assertThat(parte.contenido().readAllBytes()).isEqualTo("%PDF-1.7".getBytes(ISO_8859_1));
        assertThat(cuerpo.available()).isZero();
    }

    @Test
    void aFormWithoutAFileIsToldSo() {
        ByteArrayInputStream cuerpo = new ByteArrayInputStream("--x--\r\n".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> Parte.leer("multipart/form-data; boundary=x", cuerpo))
                .isInstanceOf(Problema.class);
    }
}
