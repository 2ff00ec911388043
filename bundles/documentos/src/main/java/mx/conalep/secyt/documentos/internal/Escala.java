package mx.conalep.secyt.documentos.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.conalep.secyt.documentos.Bloque.Barras;

/** How long bars are. */
final class Escala {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private Escala() {}

    static BigDecimal mayor(Barras barras) {
        return barras.barras().stream().flatMap(b -> b.valores().stream()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    static BigDecimal porcentaje(BigDecimal valor, BigDecimal mayor) {
        return mayor.signum() == 0 ? BigDecimal.ZERO : valor.multiply(CIEN).divide(mayor, 1, RoundingMode.HALF_UP);
    }
}
