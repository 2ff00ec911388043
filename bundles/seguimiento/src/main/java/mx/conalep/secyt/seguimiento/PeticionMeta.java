package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is captured.
 *
 * @param ejercicio year
 * @param indicador key
 * @param unidad key of a plantel or CAST
 * @param trimestres four amounts, not cumulative
 * @param demostracion whether it belongs to the demonstration; only the system itself says so
 */
public record PeticionMeta(
        @Nullable Integer ejercicio,
        @Nullable String indicador,
        @Nullable String unidad,
        @Nullable List<@Nullable BigDecimal> trimestres,
        @Nullable Boolean demostracion) {}
