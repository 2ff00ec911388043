package mx.conalep.secyt.informes.edicion;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;

/**
 * What an edition is about.
 *
 * @param linea line of service
 * @param ejercicio year
 * @param periodo number of the month or quarter, from 1
 */
public record PeriodoEdicion(TipoEdicion tipo, Linea linea, int ejercicio, int periodo) {

    private static final List<String> MESES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<String> TRIMESTRES = List.of("primer", "segundo", "tercer", "cuarto");

    /** First month. */
    public int desde() {
        return switch (tipo) {
            case MENSUAL -> periodo;
            case TRIMESTRAL -> periodo * 3 - 2;
            case PROGRAMATICO -> 1;
        };
    }

    /** Last month. */
    public int hasta() {
        return tipo == TipoEdicion.MENSUAL ? periodo : periodo * 3;
    }

    /** For people, such as {@code primer trimestre de 2026}. */
    public String texto() {
        return switch (tipo) {
            case MENSUAL -> MESES.get(periodo - 1) + " de " + ejercicio;
            case TRIMESTRAL -> TRIMESTRES.get(periodo - 1) + " trimestre de " + ejercicio;
            case PROGRAMATICO -> "enero a " + MESES.get(periodo * 3 - 1) + " de " + ejercicio;
        };
    }

    /** The one before of the same kind. */
    public PeriodoEdicion anterior() {
        return periodo > 1
                ? new PeriodoEdicion(tipo, linea, ejercicio, periodo - 1)
                : new PeriodoEdicion(tipo, linea, ejercicio - 1, tipo.periodos());
    }

    /** The same one of the year before. */
    public PeriodoEdicion delAnioAnterior() {
        return new PeriodoEdicion(tipo, linea, ejercicio - 1, periodo);
    }

    /** For people. */
    public String nombreLinea() {
        return linea == Linea.CAPACITACION ? "servicios de capacitación" : "servicios tecnológicos";
    }
}
