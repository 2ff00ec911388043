package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an edition tells of a state and indicator.
 *
 * @param unidad key of the state unit
 * @param original goal as first accepted; null when there is none to compare with
 * @param vigente goal in force
 * @param alcanzado of its own months
 * @param regularizado differences of months told before
 * @param anterior the period before; null when no edition told it
 * @param anioAnterior the same period of last year; null when no edition told it
 * @param causa of the deviation; null when none was given
 */
record CifraEstado(
        String entidad,
        String unidad,
        String nombre,
        String indicador,
        @Nullable BigDecimal original,
        @Nullable BigDecimal vigente,
        BigDecimal alcanzado,
        BigDecimal regularizado,
        @Nullable BigDecimal anterior,
        @Nullable BigDecimal anioAnterior,
        @Nullable String causa) {

    private static final BigDecimal CIEN = new BigDecimal(100);

    /** Reached out of the goal in force; null without goal. */
    @Nullable BigDecimal porcentaje() {
        return porcentaje(alcanzado, vigente);
    }

    static @Nullable BigDecimal porcentaje(BigDecimal parte, @Nullable BigDecimal todo) {
        return todo == null || todo.signum() == 0 ? null : parte.multiply(CIEN).divide(todo, 2, RoundingMode.HALF_UP);
    }

    /** The sum of two; what neither has stays unknown. */
    static @Nullable BigDecimal suma(@Nullable BigDecimal uno, @Nullable BigDecimal otro) {
        if (uno == null && otro == null) {
            return null;
        }
        return Objects.requireNonNullElse(uno, BigDecimal.ZERO).add(Objects.requireNonNullElse(otro, BigDecimal.ZERO));
    }
}
