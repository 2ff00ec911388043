package mx.conalep.secyt.portal.internal.tablero;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A goal beside its result.
 *
 * @param indicador key
 * @param unidad key
 * @param meta goal in force; 0 without
 * @param preliminar validated and verified
 * @param oficial verified
 * @param porcentaje official out of the goal; null without goal
 */
public record Dato(
        String indicador,
        String unidad,
        BigDecimal meta,
        BigDecimal preliminar,
        BigDecimal oficial,
        @Nullable BigDecimal porcentaje) {}
