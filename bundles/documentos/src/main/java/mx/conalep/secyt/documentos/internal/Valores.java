package mx.conalep.secyt.documentos.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import org.jspecify.annotations.Nullable;

/** Values as people read them in Mexico; the same under any version of Java. */
final class Valores {

    private static final DecimalFormatSymbols SIGNOS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Valores() {}

    static String escribir(@Nullable Object valor, Tipo tipo) {
        if (valor == null) {
            return "—";
        }
        return valor instanceof Number numero ? numero(numero, tipo) : otro(valor);
    }

    static boolean aLaDerecha(Tipo tipo) {
        return tipo != Tipo.TEXTO && tipo != Tipo.FECHA;
    }

    private static String otro(Object valor) {
        return valor instanceof LocalDate dia ? FECHA.format(dia) : valor.toString();
    }

    private static String numero(Number numero, Tipo tipo) {
        BigDecimal exacto = new BigDecimal(numero.toString());
        return switch (tipo) {
            case IMPORTE -> dar("$#,##0.00", exacto);
            case PORCENTAJE -> dar("#,##0.00 '%'", exacto);
            case TEXTO, NUMERO, FECHA -> dar("#,##0.##", exacto);
        };
    }

    private static String dar(String patron, BigDecimal numero) {
        DecimalFormat formato = new DecimalFormat(patron, SIGNOS);
        formato.setRoundingMode(RoundingMode.HALF_UP);
        return formato.format(numero);
    }
}
