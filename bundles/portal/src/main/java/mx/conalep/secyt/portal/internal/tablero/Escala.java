package mx.conalep.secyt.portal.internal.tablero;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis from zero to a round number.
 *
 * @param tope its end, above zero
 * @param paso distance between marks
 */
record Escala(BigDecimal tope, BigDecimal paso) {

    private static final int MARCAS = 5;
    private static final BigDecimal NADA = new BigDecimal("0.00");
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);
    private static final BigDecimal MITAD = BigDecimal.valueOf(50);
    private static final BigDecimal CUARTO = BigDecimal.valueOf(25);
    private static final BigDecimal MAYOR_PORCENTAJE = BigDecimal.valueOf(300);
    private static final List<BigDecimal> PASOS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Reaches the largest number in at most five steps of 1, 2 or 5 times a power of ten, never below one. */
    static Escala hasta(BigDecimal mayor) {
        BigDecimal minimo = mayor.max(BigDecimal.ONE).divide(BigDecimal.valueOf(MARCAS), MathContext.DECIMAL64);
        int exponente = Math.max(0, minimo.precision() - minimo.scale() - 1);
        BigDecimal paso = PASOS.stream()
                .map(p -> p.scaleByPowerOfTen(exponente))
                .filter(p -> p.compareTo(minimo) >= 0)
                .findFirst()
                .orElseThrow();
        return new Escala(redondear(mayor.max(BigDecimal.ONE), paso), paso);
    }

    /** Reaches 100 and, when there is more, the largest percentage, but not beyond 300. */
    static Escala dePorcentaje(BigDecimal mayor) {
        BigDecimal hasta = mayor.max(CIEN).min(MAYOR_PORCENTAJE);
        BigDecimal paso = hasta.compareTo(CIEN.add(MITAD)) > 0 ? MITAD : CUARTO;
        return new Escala(redondear(hasta, paso), paso);
    }

    private static BigDecimal redondear(BigDecimal numero, BigDecimal paso) {
        return numero.divide(paso, 0, RoundingMode.CEILING).multiply(paso);
    }

    /** The numbers at its marks, zero and the end among them. */
    List<BigDecimal> marcas() {
        int cuantas = tope.divide(paso, 0, RoundingMode.HALF_UP).intValueExact();
        return IntStream.rangeClosed(0, cuantas)
                .mapToObj(i -> paso.multiply(BigDecimal.valueOf(i)))
                .toList();
    }

    /** How far along the axis a number lies, as an SVG percentage; what is beyond lies at the end. */
    String posicion(BigDecimal numero) {
        return lejos(numero).toPlainString() + "%";
    }

    /** What lies between two numbers, as an SVG percentage; nothing when the second is not the larger. */
    String largo(BigDecimal desde, BigDecimal hasta) {
        return lejos(hasta).subtract(lejos(desde)).max(NADA).toPlainString() + "%";
    }

    private BigDecimal lejos(BigDecimal numero) {
        BigDecimal dentro = numero.max(BigDecimal.ZERO).min(tope);
        return dentro.multiply(CIEN).divide(tope, 2, RoundingMode.HALF_UP);
    }
}
