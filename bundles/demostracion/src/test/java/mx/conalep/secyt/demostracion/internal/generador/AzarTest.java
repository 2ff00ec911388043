package mx.conalep.secyt.demostracion.internal.generador;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AzarTest {

    @Test
    void theFirstNumbersAreTheseOnEveryMachine() {
        Azar azar = Azar.de("secyt", "08DPT0001C");
        assertThat(azar.siguiente()).isEqualTo(4265899589244916637L);
        assertThat(azar.entero(1, 1_000_000)).isEqualTo(927973);
    }

    @Property
    void theSameWordsGiveTheSameNumbers(@ForAll String una, @ForAll String otra) {
        assertThat(Azar.de(una, otra).siguiente()).isEqualTo(Azar.de(una, otra).siguiente());
    }

    @Test
    void whereAWordEndsMatters() {
        assertThat(Azar.de("ab", "c").siguiente())
                .isNotEqualTo(Azar.de("a", "bc").siguiente());
    }

    @Property
    void anIntegerStaysWithinItsLimits(
            @ForAll String semilla,
            @ForAll @IntRange(min = -1000, max = 1000) int desde,
            @ForAll @IntRange(max = 500) int mas) {
        Azar azar = Azar.de(semilla);
        assertThat(azar.entero(desde, desde + mas)).isBetween(desde, desde + mas);
        assertThat(azar.bajo(desde, desde + mas)).isBetween(desde, desde + mas);
    }

    @Property
    void whatWeighsNothingIsNeverDrawn(@ForAll String semilla, @ForAll @IntRange(min = 1, max = 9) int peso) {
        assertThat(Azar.de(semilla).elegirPor(0, peso, 0, peso)).isIn(1, 3);
    }

    @Property(tries = 20)
    void thingsHappenAsOftenAsTheirAverage(
            @ForAll String semilla, @ForAll @DoubleRange(min = 0.2, max = 6) double media) {
        Azar azar = Azar.de(semilla);
        double promedio =
                IntStream.range(0, 4000).map(i -> azar.cuantos(media)).average().orElse(0);
        assertThat(promedio).isBetween(media * 0.8, media * 1.2);
    }
}
