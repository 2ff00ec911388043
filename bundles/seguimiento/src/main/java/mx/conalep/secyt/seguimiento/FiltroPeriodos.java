package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * Which periods are wanted; null means any.
 *
 * @param unidad this unit and those below it
 * @param ejercicio year
 * @param mes month, 1 to 12
 * @param trimestre quarter, 1 to 4
 * @param linea line
 * @param estado derived state
 */
public record FiltroPeriodos(
        @Nullable String unidad,
        @Nullable Integer ejercicio,
        @Nullable Integer mes,
        @Nullable Integer trimestre,
        @Nullable Linea linea,
        @Nullable EstadoPeriodo estado) {}
