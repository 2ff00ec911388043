package mx.conalep.secyt.portal.internal.pagina;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are written in Mexico: 1,234.50. */
public final class Numeros {

    private static final BigDecimal MILLON = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MIL = BigDecimal.valueOf(1_000);
    private static final BigDecimal DIEZ_MIL = BigDecimal.valueOf(10_000);

    private Numeros() {}

    /** With thousands apart and exactly so many decimals. */
    public static String cantidad(BigDecimal numero, int decimales) {
        return formato("#,##0" + (decimales > 0 ? "." + "0".repeat(decimales) : ""))
                .format(numero);
    }

    /** With one decimal and its sign. */
    public static String porcentaje(BigDecimal numero) {
        return formato("#,##0.0").format(numero) + "%";
    }

    /** As short as an axis needs it: 1.5 M, 20 mil, 750. */
    public static String breve(BigDecimal numero) {
        if (numero.compareTo(MILLON) >= 0) {
            return corto(numero, MILLON) + " M";
        }
        return numero.compareTo(DIEZ_MIL) >= 0 ? corto(numero, MIL) + " mil" : corto(numero, BigDecimal.ONE);
    }

    private static String corto(BigDecimal numero, BigDecimal unidad) {
        return formato("#,##0.##").format(numero.divide(unidad, 2, RoundingMode.HALF_UP));
    }

    /** Own symbols: those of a locale change with the JDK. */
    private static DecimalFormat formato(String patron) {
        DecimalFormatSymbols simbolos = new DecimalFormatSymbols(Locale.ROOT);
        simbolos.setGroupingSeparator(',');
        simbolos.setDecimalSeparator('.');
        DecimalFormat formato = new DecimalFormat(patron, simbolos);
        formato.setRoundingMode(RoundingMode.HALF_UP);
        return formato;
    }
}
