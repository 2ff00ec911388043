package mx.conalep.secyt.seguimiento;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a cell of a goal is sent back.
 *
 * @param trimestre the quarter in question; null means the whole goal
 * @param motivo reason
 * @param vence last day to correct it; null means ten days from now
 */
public record PeticionObservacion(
        @Nullable Integer trimestre,
        @Nullable String motivo,
        @Nullable LocalDate vence) {}
