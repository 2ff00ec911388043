package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shares an amount out in proportion to weights, by largest remainder: the parts add up exactly. */
final class Reparto {

    private static final int FINO = 20;

    private Reparto() {}

    /**
     * The parts, in the order of the weights.
     *
     * @param total zero or more, with no more decimals than asked for
     * @param pesos at least one, zero or more; all zero means equal parts
     */
    static List<BigDecimal> repartir(BigDecimal total, List<BigDecimal> pesos, int decimales) {
        BigDecimal suma = pesos.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (suma.signum() == 0) {
            return repartir(total, pesos.stream().map(p -> BigDecimal.ONE).toList(), decimales);
        }
        List<BigDecimal> exactas = pesos.stream()
                .map(p -> total.multiply(p).divide(suma, FINO, RoundingMode.DOWN))
                .toList();
        List<BigDecimal> partes = exactas.stream()
                .map(e -> e.setScale(decimales, RoundingMode.DOWN))
                .collect(Collectors.toCollection(ArrayList::new));
        BigDecimal unidad = BigDecimal.ONE.movePointLeft(decimales);
        int sobran = total.subtract(partes.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(unidad, 0, RoundingMode.HALF_UP)
                .intValueExact();
        IntStream.range(0, partes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exactas.get(i).subtract(partes.get(i)))
                        .reversed()
                        .thenComparing(i -> i))
                .limit(sobran)
                .toList()
                .forEach(i -> partes.set(i, partes.get(i).add(unidad)));
        return partes;
    }
}
