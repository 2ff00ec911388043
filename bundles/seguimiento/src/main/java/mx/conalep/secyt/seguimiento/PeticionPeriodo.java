package mx.conalep.secyt.seguimiento;

import java.util.Map;
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
 * @param justificaciones what explains each warning of a release, by {@code rule.key}; null means nothing
 */
public record PeticionPeriodo(
        @Nullable String unidad,
        @Nullable Integer ejercicio,
        @Nullable Integer mes,
        @Nullable Integer trimestre,
        @Nullable Linea linea,
        @Nullable String motivo,
        @Nullable Map<String, @Nullable String> justificaciones) {

    /** Without explanations. */
    public PeticionPeriodo(
            @Nullable String unidad,
            @Nullable Integer ejercicio,
            @Nullable Integer mes,
            @Nullable Integer trimestre,
            @Nullable Linea linea,
            @Nullable String motivo) {
        this(unidad, ejercicio, mes, trimestre, linea, motivo, null);
    }

    /** Without a reason. */
    public static PeticionPeriodo de(String unidad, int ejercicio, int mes, @Nullable Linea linea) {
        return new PeticionPeriodo(unidad, ejercicio, mes, null, linea, null);
    }
}
