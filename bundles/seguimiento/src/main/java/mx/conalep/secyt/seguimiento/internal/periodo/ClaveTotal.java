package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.Comparator;

/** Key of a total; its order is the order in which rows are locked. */
public record ClaveTotal(int ejercicio, String indicador, String unidad, int mes) implements Comparable<ClaveTotal> {

    private static final Comparator<ClaveTotal> ORDEN = Comparator.comparingInt(ClaveTotal::ejercicio)
            .thenComparing(ClaveTotal::indicador)
            .thenComparing(ClaveTotal::unidad)
            .thenComparingInt(ClaveTotal::mes);

    @Override
    public int compareTo(ClaveTotal otra) {
        return ORDEN.compare(this, otra);
    }
}
