package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.Comparator;

/** Where the totals of a unit and month are; its order is the order in which they are locked. */
record ClaveTotal(int ejercicio, String unidad, int mes) implements Comparable<ClaveTotal> {

    private static final Comparator<ClaveTotal> ORDEN = Comparator.comparingInt(ClaveTotal::ejercicio)
            .thenComparing(ClaveTotal::unidad)
            .thenComparingInt(ClaveTotal::mes);

    static ClaveTotal de(ClavePeriodo periodo) {
        return new ClaveTotal(periodo.ejercicio(), periodo.unidad(), periodo.mes());
    }

    @Override
    public int compareTo(ClaveTotal otra) {
        return ORDEN.compare(this, otra);
    }
}
