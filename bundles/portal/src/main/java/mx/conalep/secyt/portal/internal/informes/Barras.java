package mx.conalep.secyt.portal.internal.informes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;

/**
 * Rows of a report beside each other, by its first figure that adds up; lengths are percentages of the longest.
 *
 * @param titulo what is compared
 * @param resumen the same in one sentence
 * @param barras in the order of the table
 */
public record Barras(String titulo, String resumen, List<Barra> barras) {

    private static final int MAXIMO = 40;
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    /** A row. */
    public record Barra(String nombre, String valor, String largo) {}

    /** The chart of a report whose totals say that its figures can be compared; none for lists and single rows. */
    static Optional<Barras> de(Informe informe, List<Fila> filas) {
        Optional<Fila> totales = informe.totales();
        if (totales.isEmpty() || filas.size() < 2 || filas.size() > MAXIMO) {
            return Optional.empty();
        }
        return IntStream.range(0, informe.columnas().size())
                .filter(i -> totales.get().valor(i).isPresent())
                .boxed()
                .findFirst()
                .map(columna -> dibujar(informe, filas, columna));
    }

    private static Barras dibujar(Informe informe, List<Fila> filas, int columna) {
        BigDecimal mayor = filas.stream()
                .map(f -> numero(f, columna))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        TipoDato tipo = informe.columnas().get(columna).tipo();
        List<Barra> barras = filas.stream()
                .map(f -> new Barra(
                        nombre(informe, f), Muestra.escrito(tipo, f, columna), largo(numero(f, columna), mayor)))
                .toList();
        String titulo = informe.columnas().get(columna).titulo();
        return new Barras(
                titulo,
                "Gráfica de barras con " + barras.size() + " renglones; la tabla que sigue tiene los mismos datos.",
                barras);
    }

    private static BigDecimal numero(Fila fila, int columna) {
        return (BigDecimal) fila.valor(columna).orElse(BigDecimal.ZERO);
    }

    private static String largo(BigDecimal numero, BigDecimal mayor) {
        BigDecimal parte = mayor.signum() <= 0
                ? BigDecimal.ZERO
                : numero.max(BigDecimal.ZERO).multiply(CIEN).divide(mayor, 2, RoundingMode.HALF_UP);
        return parte.toPlainString() + "%";
    }

    /** The words of a row but the entity, which its unit tells too. */
    private static String nombre(Informe informe, Fila fila) {
        List<String> palabras = IntStream.range(0, informe.columnas().size())
                .filter(i -> informe.columnas().get(i).tipo() == TipoDato.TEXTO)
                .filter(i -> !informe.columnas().get(i).clave().equals("nombre"))
                .mapToObj(fila::texto)
                .filter(t -> !t.isEmpty())
                .toList();
        return palabras.size() > 1 && palabras.get(0).matches("\\d{2}")
                ? String.join(" · ", palabras.subList(1, palabras.size()))
                : String.join(" · ", palabras);
    }
}
