package mx.conalep.secyt.portal.internal.tablero;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;

class EscalaTest {

    @Property
    void everyQuantityFitsInAFewRoundSteps(@ForAll @BigRange(min = "0", max = "1000000000000") BigDecimal mayor) {
        Escala escala = Escala.hasta(mayor);
        List<BigDecimal> marcas = escala.marcas();
        assertThat(escala.tope()).isGreaterThanOrEqualTo(mayor);
        assertThat(marcas).hasSizeBetween(2, 7);
        assertThat(marcas.get(0)).isEqualByComparingTo("0");
        assertThat(marcas.get(marcas.size() - 1)).isEqualByComparingTo(escala.tope());
        assertThat(escala.paso().unscaledValue().toString()).matches("[125]0*");
    }

    @Property
    void everyPercentageReachesAHundredAndNotBeyondThreeHundred(
            @ForAll @BigRange(min = "0", max = "100000") BigDecimal mayor) {
        Escala escala = Escala.dePorcentaje(mayor);
        assertThat(escala.tope()).isBetween(BigDecimal.valueOf(100), BigDecimal.valueOf(300));
        assertThat(escala.marcas()).hasSizeBetween(4, 7).anyMatch(n -> n.compareTo(BigDecimal.valueOf(100)) == 0);
    }

    @Test
    void whatLiesBeyondTheAxisIsCutAtItsEnd() {
        Escala escala = Escala.dePorcentaje(BigDecimal.valueOf(900));
        assertThat(escala.posicion(BigDecimal.valueOf(900))).isEqualTo("100.00%");
        assertThat(escala.largo(BigDecimal.valueOf(150), BigDecimal.valueOf(900)))
                .isEqualTo("50.00%");
        assertThat(escala.largo(BigDecimal.valueOf(150), BigDecimal.TEN)).isEqualTo("0.00%");
    }
}
