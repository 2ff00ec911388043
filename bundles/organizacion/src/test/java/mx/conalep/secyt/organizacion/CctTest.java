package mx.conalep.secyt.organizacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.conalep.secyt.http.Problema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CctTest {

    @Test
    void aWrongLetterIsToldWithTheRightOne() {
        assertThatThrownBy(() -> Cct.exigir("08DPT0001X", "clave")).isInstanceOfSatisfying(Problema.class, p -> {
            assertThat(p.estado()).isEqualTo(422);
            assertThat(p.errores().get(0).mensaje()).contains("08DPT0001").contains("es C");
        });
    }

    @Test
    void caseAndBlanksDoNotMatter() {
        assertThat(Cct.exigir(" 08dpt0001c ", "clave").valor()).isEqualTo("08DPT0001C");
    }

    @Test
    void otherClassesAndEntitiesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cct("09PPT0001G"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cct("33DPT0001A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cct("00DPT0001A"));
        assertThatThrownBy(() -> Cct.exigir(null, "clave")).isInstanceOf(Problema.class);
    }

    @Property
    void exactlyOneLetterFitsEachNumber(
            @ForAll @IntRange(min = 1, max = 32) int entidad, @ForAll @IntRange(max = 9999) int numero) {
        String e = "%02d".formatted(entidad);
        String n = "%04d".formatted(numero);
        char letra = Cct.letra(e, n);
        assertThat(new Cct(e + "DPT" + n + letra).entidad()).isEqualTo(e);
        char otra = letra == 'A' ? 'B' : 'A';
        assertThatIllegalArgumentException().isThrownBy(() -> new Cct(e + "DPT" + n + otra));
    }
}
