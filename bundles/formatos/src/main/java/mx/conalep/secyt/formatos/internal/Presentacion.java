package mx.conalep.secyt.formatos.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;

/** How people in Mexico read values and what is said of a report; by hand, so that no JDK changes the bytes. */
public final class Presentacion {

    /** What a report that holds demonstration records says. */
    public static final String DEMOSTRACION = "DATOS DE DEMOSTRACIÓN: no son oficiales";

    /** What stands in place of the rows when there is none. */
    public static final String SIN_FILAS = "Sin registros con estos filtros.";

    private static final String TOTAL = "Total";
    private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Presentacion() {}

    /** A cell as people read it: thousands apart, two decimals for money, day first. */
    public static String celda(Fila fila, int columna, TipoDato tipo) {
        Object valor = fila.valor(columna).orElse("");
        if (valor instanceof BigDecimal numero) {
            return numero(numero, tipo);
        }
        return valor instanceof LocalDate fecha ? FECHA.format(fecha) : fila.texto(columna);
    }

    /** Whether people read the column from its right edge. */
    public static boolean aLaDerecha(Columna columna) {
        return switch (columna.tipo()) {
            case NUMERO, IMPORTE, PORCENTAJE -> true;
            default -> false;
        };
    }

    /** What the first cell of the totals says: a word, unless it holds a total. */
    public static Optional<String> rotulo(Fila totales) {
        return totales.valor(0).isEmpty() ? Optional.of(TOTAL) : Optional.empty();
    }

    /** The filters as lines for people. */
    public static List<String> filtros(Informe informe) {
        return informe.filtros().entrySet().stream()
                .map(f -> f.getKey() + ": " + f.getValue())
                .toList();
    }

    private static String numero(BigDecimal numero, TipoDato tipo) {
        String signo = numero.signum() < 0 ? "-" : "";
        BigDecimal valor = numero.abs();
        return switch (tipo) {
            case IMPORTE -> signo + "$" + miles(valor.setScale(2, RoundingMode.HALF_UP));
            case PORCENTAJE -> signo + miles(valor) + "%";
            default -> signo + miles(valor);
        };
    }

    private static String miles(BigDecimal numero) {
        String texto = numero.toPlainString();
        int punto = texto.indexOf('.');
        int enteros = punto < 0 ? texto.length() : punto;
        if (enteros <= 3) {
            return texto;
        }
        StringBuilder agrupado = new StringBuilder(texto);
        for (int i = enteros - 3; i > 0; i -= 3) {
            agrupado.insert(i, ',');
        }
        return agrupado.toString();
    }
}
