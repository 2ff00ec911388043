package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result that is off its goal. Immutable.
 *
 * @param unidad plantel, CAST, state unit or CONALEP
 * @param porcentaje reached out of the goal in force; null without goal
 * @param umbral per cent off the goal beyond which a cause is asked for
 * @param pedida whether a cause is asked for
 * @param explicacion what was explained; null before
 */
public record Desviacion(
        String unidad,
        String indicador,
        BigDecimal metaVigente,
        BigDecimal alcanzado,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal porcentaje,

        BigDecimal umbral,
        boolean pedida,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Explicacion explicacion) {

    /**
     * Cause and effect.
     *
     * @param causa key of the catalogue
     * @param accion what is done about it
     * @param version for If-Match
     */
    public record Explicacion(
            String causa, String texto, String efecto, String accion, String cuenta, Instant momento, int version) {}

    /** A cause of the catalogue. */
    public record Causa(String clave, String texto) {}

    /** As it is explained. */
    public record Peticion(
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable String unidad,
            @Nullable String indicador,
            @Nullable String causa,
            @Nullable String texto,
            @Nullable String efecto,
            @Nullable String accion) {}
}
