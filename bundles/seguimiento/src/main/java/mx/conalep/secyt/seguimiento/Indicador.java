package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: a measured fact of the services of a line, added up. Immutable.
 *
 * @param clave key
 * @param nombre name
 * @param unidadMedida what is counted
 * @param hecho the measured fact
 * @param linea the line whose services count; null means both
 * @param acumulacion how months make a year
 * @param activo whether new services contribute to it
 * @param oficial whether it is a norm; those that ship are examples
 * @param orden place in lists
 * @param version grows with each change of its rule
 * @param ficha what the MIR asks about it
 * @param fichaVersion of that, for If-Match
 */
public record Indicador(
        String clave,
        String nombre,
        String unidadMedida,
        Hecho hecho,
        @Nullable Linea linea,
        Acumulacion acumulacion,
        boolean activo,
        boolean oficial,
        int orden,
        int version,
        FichaIndicador ficha,
        int fichaVersion) {

    /** Measured fact of a service. */
    public enum Hecho {
        /** Men, women and others. */
        PERSONAS,
        /** One for each service. */
        SERVICIOS,
        /** Hours. */
        HORAS,
        /** Attentions to users. */
        USUARIOS,
        /** Recovery fee in MXN, the only one with decimals. */
        CUOTA
    }

    /** How months make a year. */
    public enum Acumulacion {
        /** They are added. */
        SUMA
    }

    /** Whether services of the line count. */
    public boolean cuenta(Linea otra) {
        return linea == null || linea == otra;
    }
}
