package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts within text: thousands apart, decimals only when there are some. */
final class Cantidad {

    private Cantidad() {}

    static String de(BigDecimal monto) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(monto);
    }
}
