package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RepartoTest {

    @Property(tries = 200)
    void thePartsAddUpExactlyAndNoneIsOffByAWholeUnit(
            @ForAll @LongRange(max = 1_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 5_000) Integer> pesos,
            @ForAll boolean pesosYCentavos) {
        int decimales = pesosYCentavos ? 2 : 0;
        BigDecimal cifra = BigDecimal.valueOf(total, decimales);
        List<BigDecimal> suyos = pesos.stream().map(BigDecimal::valueOf).toList();
        List<BigDecimal> partes = Reparto.repartir(cifra, suyos, decimales);
        assertThat(partes.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(cifra);
        long suma = pesos.stream().mapToLong(Integer::longValue).sum();
        for (int i = 0; i < partes.size(); i++) {
            double exacta = suma == 0 ? cifra.doubleValue() / pesos.size() : cifra.doubleValue() * pesos.get(i) / suma;
            assertThat(partes.get(i).signum()).isNotNegative();
            assertThat(Math.abs(partes.get(i).doubleValue() - exacta))
                    .isLessThanOrEqualTo((decimales == 0 ? 1 : 0.01) + 1e-6 * (1 + exacta));
        }
    }

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Reparto.repartir(BigDecimal.TEN, List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5)), 0))
                .as("1.25, 2.50 and 6.25")
                .containsExactly(BigDecimal.ONE, new BigDecimal(3), new BigDecimal(6));
    }

    @Test
    void withoutGoalsAllGetTheSame() {
        assertThat(Reparto.repartir(BigDecimal.TEN, List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO), 0))
                .containsExactly(new BigDecimal(4), new BigDecimal(3), new BigDecimal(3));
    }
}
