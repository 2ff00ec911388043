package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/** Amounts that somebody sent. */
final class Importes {

    private static final BigDecimal MAXIMO = new BigDecimal("1000000000");

    private Importes() {}

    static void revisar(Validacion v, @Nullable BigDecimal importe, String campo, boolean obligatorio) {
        if (obligatorio) {
            v.presente(importe, campo);
        }
        v.exigir(
                importe == null || cabe(importe, 2),
                campo,
                "Escriba pesos de 0 a 999999999.99 con a lo más dos decimales.",
                importe);
    }

    /** Whether it is zero or more, below a thousand million, with so many decimals at most. */
    static boolean cabe(BigDecimal numero, int decimales) {
        return numero.signum() >= 0
                && numero.compareTo(MAXIMO) < 0
                && numero.scale() < 100
                && numero.stripTrailingZeros().scale() <= decimales;
    }

    static BigDecimal pesos(BigDecimal importe) {
        return importe.setScale(2, RoundingMode.UNNECESSARY);
    }
}
