package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A unit, with those below it, and months of a year.
 *
 * @param unidad key; a state unit or CONALEP stands for all that deliver services below it
 * @param ejercicio year
 * @param mes one month, 1 to 12; exclusive with the quarter
 * @param trimestre one quarter, 1 to 4
 * @param linea one line; null means those that the caller may act on
 * @param motivo reason, where one is asked for
 */
public record PeticionPeriodo(
        @Nullable String unidad,
        @Nullable Integer ejercicio,
        @Nullable Integer mes,
        @Nullable Integer trimestre,
        @Nullable Linea linea,
        @Nullable String motivo) {

    /** Without a reason. */
    public static PeticionPeriodo de(String unidad, int ejercicio, int mes, @Nullable Linea linea) {
        return new PeticionPeriodo(unidad, ejercicio, mes, null, linea, null);
    }
}
