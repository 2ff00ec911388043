package mx.conalep.secyt.seguimiento.internal.avance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.conalep.secyt.seguimiento.Avance;
import org.jspecify.annotations.Nullable;

/** Goal and result of one unit and indicator. */
record Cifras(BigDecimal original, BigDecimal vigente, BigDecimal preliminar, BigDecimal alcanzado) {

    static final Cifras CERO = new Cifras(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal CIEN = new BigDecimal(100);

    Cifras conMeta(BigDecimal suOriginal, BigDecimal suVigente) {
        return new Cifras(suOriginal, suVigente, preliminar, alcanzado);
    }

    Avance.Elemento elemento(String indicador, String unidad) {
        return new Avance.Elemento(
                indicador,
                unidad,
                simple(original),
                simple(vigente),
                simple(preliminar),
                simple(alcanzado),
                porcentaje());
    }

    private @Nullable BigDecimal porcentaje() {
        return vigente.signum() == 0 ? null : alcanzado.multiply(CIEN).divide(vigente, 2, RoundingMode.HALF_UP);
    }

    /** 100 and not 100.00, nor 1E+2. */
    private static BigDecimal simple(BigDecimal monto) {
        BigDecimal corto = monto.stripTrailingZeros();
        return corto.scale() < 0 ? corto.setScale(0) : corto;
    }
}
