package mx.conalep.secyt.extensiones.internal.cuota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MayorResiduoTest {

    private static final BigDecimal CENTAVO = new BigDecimal("0.01");

    @Test
    void theCentsLeftGoToTheLargestRemainderAndTiesToWhoComesFirst() {
        assertThat(repartir("100.00", "1", "1", "1")).containsExactly(pesos("33.34"), pesos("33.33"), pesos("33.33"));
        assertThat(repartir("0.05", "1", "1", "1")).containsExactly(pesos("0.02"), pesos("0.02"), pesos("0.01"));
        assertThat(repartir("10.00", "1", "2", "4")).containsExactly(pesos("1.43"), pesos("2.86"), pesos("5.71"));
        assertThat(repartir("0.01", "1", "3")).containsExactly(pesos("0.00"), pesos("0.01"));
        assertThat(repartir("0.00", "1", "3")).containsExactly(pesos("0.00"), pesos("0.00"));
    }

    @Property
    void thePartsAddUpToTheAmount(@ForAll("importes") BigDecimal importe, @ForAll("pesos") List<BigDecimal> pesos) {
        List<BigDecimal> partes = MayorResiduo.repartir(importe, pesos);
        assertThat(partes).hasSameSizeAs(pesos).allMatch(p -> p.scale() == 2 && p.signum() >= 0);
        assertThat(suma(partes)).isEqualTo(importe);
    }

    @Property
    void nobodyIsACentOrMoreAwayFromHisExactShare(
            @ForAll("importes") BigDecimal importe, @ForAll("pesos") List<BigDecimal> pesos) {
        List<BigDecimal> partes = MayorResiduo.repartir(importe, pesos);
        for (int i = 0; i < pesos.size(); i++) {
            BigDecimal exacta = importe.multiply(pesos.get(i)).divide(suma(pesos), new MathContext(60));
            assertThat(partes.get(i).subtract(exacta).abs()).isLessThan(CENTAVO);
        }
    }

    @Property
    void whoWeighsNothingGetsNothing(@ForAll("importes") BigDecimal importe, @ForAll("pesos") List<BigDecimal> pesos) {
        List<BigDecimal> partes = MayorResiduo.repartir(importe, pesos);
        IntStream.range(0, pesos.size())
                .filter(i -> pesos.get(i).signum() == 0)
                .forEach(i -> assertThat(partes.get(i)).isZero());
    }

    @Property
    void whoWeighsMoreNeverGetsLess(@ForAll("importes") BigDecimal importe, @ForAll("pesos") List<BigDecimal> pesos) {
        List<BigDecimal> partes = MayorResiduo.repartir(importe, pesos);
        for (int i = 0; i < pesos.size(); i++) {
            for (int j = 0; j < pesos.size(); j++) {
                if (pesos.get(i).compareTo(pesos.get(j)) > 0) {
                    assertThat(partes.get(i)).isGreaterThanOrEqualTo(partes.get(j));
                }
            }
        }
    }

    @Property
    void theOrderOfParticipantsOnlyDecidesBetweenEqualRemainders(
            @ForAll("importes") BigDecimal importe, @ForAll("pesos") List<BigDecimal> pesos) {
        Assume.that(residuos(importe, pesos).distinct().count() == pesos.size());
        List<BigDecimal> invertidos = new ArrayList<>(pesos);
        Collections.reverse(invertidos);
        List<BigDecimal> partes = new ArrayList<>(MayorResiduo.repartir(importe, invertidos));
        Collections.reverse(partes);
        assertThat(partes).isEqualTo(MayorResiduo.repartir(importe, pesos));
    }

    @Property
    void theScaleOfTheWeightsDoesNotMatter(
            @ForAll("importes") BigDecimal importe, @ForAll("pesos") List<BigDecimal> pesos) {
        List<BigDecimal> mil = pesos.stream().map(p -> p.movePointRight(3)).toList();
        assertThat(MayorResiduo.repartir(importe, mil)).isEqualTo(MayorResiduo.repartir(importe, pesos));
    }

    @Provide
    Arbitrary<BigDecimal> importes() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999.99"))
                .ofScale(2)
                .map(i -> i.setScale(2, RoundingMode.UNNECESSARY));
    }

    @Provide
    Arbitrary<List<BigDecimal>> pesos() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(4)
                .injectDuplicates(0.2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(pesos -> suma(pesos).signum() > 0);
    }

    private static Stream<BigDecimal> residuos(BigDecimal importe, List<BigDecimal> pesos) {
        BigDecimal suma = suma(pesos);
        return pesos.stream()
                .map(p -> importe.multiply(p)
                        .divideAndRemainder(suma.multiply(CENTAVO))[1]
                        .stripTrailingZeros());
    }

    private static BigDecimal suma(List<BigDecimal> numeros) {
        return numeros.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(escala(numeros));
    }

    private static int escala(List<BigDecimal> numeros) {
        return Math.max(2, numeros.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    }

    private static List<BigDecimal> repartir(String importe, String... pesos) {
        return MayorResiduo.repartir(
                pesos(importe), Arrays.stream(pesos).map(BigDecimal::new).toList());
    }

    private static BigDecimal pesos(String texto) {
        return new BigDecimal(texto);
    }
}
