package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.Comparator;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Servicio;

/** Key of a period; its order is the order in which rows are locked. */
public record ClavePeriodo(int ejercicio, String unidad, Linea linea, int mes) implements Comparable<ClavePeriodo> {

    private static final Comparator<ClavePeriodo> ORDEN = Comparator.comparingInt(ClavePeriodo::ejercicio)
            .thenComparing(ClavePeriodo::unidad)
            .thenComparingInt(ClavePeriodo::mes)
            .thenComparing(ClavePeriodo::linea);

    /** The month in which a service counts. */
    public static ClavePeriodo de(Servicio servicio) {
        return new ClavePeriodo(servicio.ejercicio(), servicio.unidad(), servicio.linea(), servicio.mes());
    }

    @Override
    public int compareTo(ClavePeriodo otra) {
        return ORDEN.compare(this, otra);
    }

    /** As the audit trail names it, such as {@code 08DPT0001C/CAPACITACION/2026-03}. */
    public String texto() {
        return "%s/%s/%d-%02d".formatted(unidad, linea, ejercicio, mes);
    }
}
