package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PalabrasTest {

    @Property
    void aNameLooksLikeItselfInCapitals(@ForAll @AlphaChars @StringLength(min = 2, max = 60) String nombre) {
        assertThat(Palabras.parecidas(nombre, nombre.toUpperCase(Locale.ROOT))).isTrue();
    }

    @Property
    void likenessGoesBothWays(@ForAll @StringLength(max = 30) String uno, @ForAll @StringLength(max = 30) String otro) {
        assertThat(Palabras.parecidas(uno, otro)).isEqualTo(Palabras.parecidas(otro, uno));
    }

    @Test
    void levelsOfACourseAreNotTheSameCourse() {
        assertThat(Palabras.parecidas("Excel básico", "Excel avanzado")).isFalse();
    }

    @Test
    void theReferenceListsAreThere() {
        assertThat(ListaReferencia.AREAS.buscar(null)).hasSize(9);
        assertThat(ListaReferencia.CLAVES_SAT.buscar(null)).hasSize(214);
        assertThat(ListaReferencia.CLAVES_SAT.buscar("CALIBRACION reparacion"))
                .extracting(Referencia::clave)
                .contains("81141504");
        assertThat(ListaReferencia.CLAVES_SAT.contiene("86101609")).isTrue();
    }
}
