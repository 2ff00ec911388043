package mx.conalep.secyt.formatos.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RenglonesTest {

    private static final double TAMANO = 8;
    private static final double ANCHO = 60;

    private final Letra letra;

    RenglonesTest() throws IOException {
        letra = new Letra(Tipografia.leer("NotoSans-Regular"), "N", 1);
    }

    @Property(tries = 300)
    void nadaSePierdeYTodoCabe(
            @ForAll @StringLength(max = 200) @CharRange(from = 'A', to = 'z') @Chars({' ', '-', 'ñ', 'W'})
                    String texto) {
        List<String> renglones = Renglones.partir(texto, letra, TAMANO, ANCHO);
        assertThat(String.join("", renglones)).isEqualTo(texto);
        assertThat(renglones)
                .allSatisfy(
                        r -> assertThat(letra.ancho(r.stripTrailing(), TAMANO)).isLessThanOrEqualTo(ANCHO));
    }

    @Test
    void seCortaEntrePalabrasYTrasElGuion() {
        assertThat(Renglones.partir("PERSONAS_CAPACITADAS en plantel", letra, TAMANO, ANCHO))
                .containsExactly("PERSONAS_", "CAPACITADAS ", "en plantel");
    }

    @Test
    void elSaltoDeLineaSeRespetaYSeLeeComoEspacio() {
        assertThat(Renglones.partir("uno\ndos", letra, TAMANO, ANCHO)).containsExactly("uno ", "dos");
    }

    @Test
    void lasTildesSueltasSeUnenALaLetra() {
        assertThat(letra.tipografia().limpio("Jose\u0301 \u6f22\t\uE000\r\n")).isEqualTo("José ? ?\n");
    }
}
