package mx.conalep.secyt.seguimiento.internal.avance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.conalep.secyt.seguimiento.Avance;
import org.jspecify.annotations.Nullable;

/** Goal and result of one unit and indicator. */
record Cifras(
        BigDecimal original,
        BigDecimal vigente,
        @Nullable BigDecimal autorizada,
        BigDecimal preliminar,
        BigDecimal alcanzado) {

    static final Cifras CERO = de(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal CIEN = new BigDecimal(100);

    /** Results without goal. */
    static Cifras de(BigDecimal preliminar, BigDecimal alcanzado) {
        return new Cifras(BigDecimal.ZERO, BigDecimal.ZERO, null, preliminar, alcanzado);
    }

    Cifras conMeta(BigDecimal suOriginal, BigDecimal suVigente, @Nullable BigDecimal suAutorizada) {
        return new Cifras(suOriginal, suVigente, suAutorizada, preliminar, alcanzado);
    }

    Avance.Elemento elemento(String indicador, String unidad) {
        return new Avance.Elemento(
                indicador,
                unidad,
                simple(original),
                simple(vigente),
                autorizada == null ? null : simple(autorizada),
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
