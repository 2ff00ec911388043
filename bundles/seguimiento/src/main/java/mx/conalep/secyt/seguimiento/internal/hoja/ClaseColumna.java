package mx.conalep.secyt.seguimiento.internal.hoja;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import mx.conalep.secyt.http.Neutro;

/** What the cells of a column hold. */
public enum ClaseColumna {
    /** Any text. */
    TEXTO,
    /** A whole number. */
    ENTERO,
    /** A number with decimals. */
    DECIMAL,
    /** A day. */
    FECHA,
    /** Yes or no. */
    LOGICO;

    private static final int NUMERO = 30;
    private static final DateTimeFormatter DE_EXCEL =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The text of a cell in the one way in which it is compared; what is not of this class stays as it is. */
    public String canonico(String texto) {
        String limpio = Neutro.leer(texto).strip();
        return switch (this) {
            case ENTERO, DECIMAL -> numero(limpio);
            case FECHA -> fecha(limpio);
            case LOGICO -> logico(limpio);
            case TEXTO -> limpio;
        };
    }

    private static String numero(String texto) {
        try {
            BigDecimal numero = texto.length() > NUMERO ? BigDecimal.ONE : new BigDecimal(texto);
            boolean corto = texto.length() <= NUMERO && Math.abs(numero.scale()) <= NUMERO;
            return corto ? numero.stripTrailingZeros().toPlainString() : texto;
        } catch (NumberFormatException e) {
            return texto;
        }
    }

    private static String fecha(String texto) {
        try {
            return texto.indexOf('/') < 0
                    ? texto
                    : LocalDate.parse(texto, DE_EXCEL).toString();
        } catch (DateTimeException e) {
            return texto;
        }
    }

    private static String logico(String texto) {
        return switch (texto.toLowerCase(Locale.ROOT)) {
            case "true", "verdadero", "sí", "si", "1" -> "true";
            case "false", "falso", "no", "0" -> "false";
            default -> texto;
        };
    }
}
