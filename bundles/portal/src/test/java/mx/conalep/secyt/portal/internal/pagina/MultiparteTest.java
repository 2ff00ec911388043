package mx.conalep.secyt.portal.internal.pagina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MultiparteTest {

    private static final String TIPO = "multipart/form-data; boundary=\"-x-\"";

    /** Much of what looks like the beginning of a boundary. */
    @Provide
    Arbitrary<byte[]> enredos() {
        return Arbitraries.of((byte) '\r', (byte) '\n', (byte) '-', (byte) 'x', (byte) 0, (byte) 0xff)
                .array(byte[].class)
                .ofMaxSize(60)
                .filter(b -> !new String(b, StandardCharsets.ISO_8859_1).contains("\r\n---x-"));
    }

    @Property(tries = 200)
    void whateverAFileHoldsItArrivesWhole(@ForAll("enredos") byte[] contenido) throws IOException {
        byte[] cuerpo = cuerpo(contenido, "\r\n---x---\r\n");
        try (Multiparte leido = Multiparte.leer(TIPO, new ByteArrayInputStream(cuerpo), 60)) {
            assertThat(leido.campos()).containsEntry("nombre", List.of("Ángel"));
            try (InputStream archivo = leido.archivos("carga").get(0).abrir()) {
                assertThat(archivo.readAllBytes()).isEqualTo(contenido);
            }
        }
    }

    @Property(tries = 100)
    void aBodyCutAnywhereIsRefusedAndLeavesNothingBehind(@ForAll("enredos") byte[] contenido) throws IOException {
        byte[] cuerpo = cuerpo(contenido, "");
        assertThatThrownBy(() -> Multiparte.leer(TIPO, new ByteArrayInputStream(cuerpo), 60))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(400));
    }

    @Test
    void aFieldMayBringSeveralFiles() throws IOException {
        byte[] otro = cuerpo(new byte[5], "\r\n---x---");
        byte[] uno = cuerpo(new byte[3], "\r\n");
        byte[] cuerpo = Arrays.copyOf(uno, uno.length + otro.length);
        System.arraycopy(otro, 0, cuerpo, uno.length, otro.length);
        try (Multiparte leido = Multiparte.leer(TIPO, new ByteArrayInputStream(cuerpo), 60)) {
            assertThat(leido.archivos("carga")).extracting(Archivo::tamano).containsExactly(3L, 5L);
            assertThat(leido.archivos("otra")).isEmpty();
        }
    }

    @Test
    void theFileGoesWhenTheRequestIsAnswered() throws IOException {
        byte[] cuerpo = cuerpo(new byte[3], "\r\n---x---");
        Multiparte leido = Multiparte.leer(TIPO, new ByteArrayInputStream(cuerpo), 60);
        Archivo archivo = leido.archivos("carga").get(0);
        assertThat(archivo.tamano()).isEqualTo(3);
        leido.close();
        assertThat(Files.exists(archivo.donde())).isFalse();
    }

    private static byte[] cuerpo(byte[] contenido, String fin) throws IOException {
        ByteArrayOutputStream cuerpo = new ByteArrayOutputStream();
        cuerpo.write(("---x-\r\nContent-Disposition: form-data; name=\"nombre\"\r\n\r\nÁngel\r\n---x-\r\n"
                        + "Content-Disposition: form-data; name=\"carga\"; filename=\"a.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        cuerpo.write(contenido);
        cuerpo.write(fin.getBytes(StandardCharsets.UTF_8));
        return cuerpo.toByteArray();
    }
}
