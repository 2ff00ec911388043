package mx.conalep.secyt.extensiones.internal.registro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.conalep.secyt.extensiones.internal.Fabrica.ajeno;
import static mx.conalep.secyt.extensiones.internal.Fabrica.informe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.http.Problema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FormatoGuardadoTest {

    private final Guarda guarda = Fabrica.guarda(10_000);
    private final ByteArrayOutputStream recibido = new ByteArrayOutputStream();

    @TempDir
    Path carpeta;

    @AfterEach
    void cerrar() {
        guarda.cerrar();
    }

    @Test
    void entregaLoQueEscribioElFormato() throws IOException {
        guardado((informe, salida) -> salida.write("Hola, Ñandú".getBytes(UTF_8)))
                .escribir(informe(), recibido);
        assertThat(recibido.toString(UTF_8)).isEqualTo("Hola, Ñandú");
    }

    @Test
    void elQueFallaAMediasNoEntregaNada() {
        FormatoGuardado formato = guardado((informe, salida) -> {
            salida.write(new byte[3 << 19]);
            throw new IOException("a medias");
        });
        assertThatThrownBy(() -> formato.escribir(informe(), recibido)).isInstanceOf(Problema.class);
        assertThat(recibido.size()).isZero();
        assertThat(carpeta).isEmptyDirectory();
    }

    @Test
    void loGrandePasaPorUnArchivoQueLuegoSeBorra() throws IOException {
        try (Documento documento =
                guardado((informe, salida) -> salida.write(new byte[3 << 19])).preparar(informe())) {
            assertThat(documento.tamano()).isEqualTo(3 << 19);
            assertThat(carpeta).isNotEmptyDirectory();
            documento.copiar(recibido);
        }
        assertThat(recibido.size()).isEqualTo(3 << 19);
        assertThat(carpeta).isEmptyDirectory();
    }

    @Test
    void elQuePasaDelTopeFallaAunqueCalleElError() {
        FormatoGuardado formato = guardado((informe, salida) -> {
            try {
                for (int i = 0; i < 1000; i++) {
                    salida.write(new byte[1 << 20]);
                }
            } catch (IOException e) {
                // A bad plugin says nothing.
            }
        });
        assertThatThrownBy(() -> formato.escribir(informe(), recibido)).hasMessageContaining("más de 2 MB");
        assertThat(carpeta).isEmptyDirectory();
    }

    @Test
    void loQueEscribaDespuesDeTerminarNoLlega() throws IOException {
        AtomicReference<OutputStream> guardada = new AtomicReference<>();
        FormatoGuardado formato = guardado((informe, salida) -> {
            guardada.set(salida);
            salida.write('a');
            salida.close();
            salida.write('b');
        });
        try (Documento documento = formato.preparar(informe())) {
            assertThatThrownBy(() -> guardada.get().write('c')).isInstanceOf(IOException.class);
            documento.copiar(recibido);
        }
        assertThat(recibido.toString(UTF_8)).isEqualTo("ab");
    }

    private FormatoGuardado guardado(FormatoInforme formato) {
        return new FormatoGuardado(Fabrica.formato(ajeno(7), "ce08-texto", 1, formato), guarda, carpeta);
    }
}
