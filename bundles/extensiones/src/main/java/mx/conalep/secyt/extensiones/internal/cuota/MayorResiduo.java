package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an amount out in proportion to weights, exactly: everybody gets the whole cents of his share, and the cents left
 * go one by one to the largest remainders, ties to whoever comes first. Pure.
 */
final class MayorResiduo {

    private MayorResiduo() {}

    /**
     * The parts in the order of the weights; they add up to the amount.
     *
     * @param importe scale 2, zero or more
     * @param pesos zero or more, one of them above zero
     */
    static List<BigDecimal> repartir(BigDecimal importe, List<BigDecimal> pesos) {
        BigInteger centavos = importe.setScale(2).unscaledValue();
        List<BigInteger> enteros = enteros(pesos);
        BigInteger suma = enteros.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> cocientes = enteros.stream()
                .map(peso -> centavos.multiply(peso).divideAndRemainder(suma))
                .toList();
        List<BigInteger> partes =
                new ArrayList<>(cocientes.stream().map(c -> c[0]).toList());
        BigInteger dados = partes.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int sobran = centavos.subtract(dados).intValueExact();
        for (int i : porResiduo(cocientes).subList(0, sobran)) {
            partes.set(i, partes.get(i).add(BigInteger.ONE));
        }
        return partes.stream().map(p -> new BigDecimal(p, 2)).toList();
    }

    /** The sort is stable, so that equal remainders keep the order of the participants. */
    private static List<Integer> porResiduo(List<BigInteger[]> cocientes) {
        return IntStream.range(0, cocientes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> cocientes.get(i)[1]).reversed())
                .toList();
    }

    private static List<BigInteger> enteros(List<BigDecimal> pesos) {
        int escala =
                Math.max(0, pesos.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        return pesos.stream().map(p -> p.setScale(escala).unscaledValue()).toList();
    }
}
