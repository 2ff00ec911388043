package mx.conalep.secyt.seguimiento;

import org.jspecify.annotations.Nullable;

/**
 * Which goals are wanted; null means any.
 *
 * @param ejercicio year
 * @param unidad this unit and those below it
 * @param indicador key
 * @param estado state
 */
public record FiltroMetas(
        @Nullable Integer ejercicio,
        @Nullable String unidad,
        @Nullable String indicador,
        Meta.@Nullable Estado estado) {}
