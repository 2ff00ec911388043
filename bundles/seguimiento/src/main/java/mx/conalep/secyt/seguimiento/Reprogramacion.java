package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goals that changed because an oficio asked for it. Immutable.
 *
 * @param metas the goals, before and after
 */
public record Reprogramacion(
        String folio,
        int ejercicio,
        OficioMetas oficio,
        String motivo,
        String cuenta,
        Instant momento,
        List<Cambio> metas) {

    /** Copies the list. */
    public Reprogramacion {
        metas = List.copyOf(metas);
    }

    /** A goal that changed. */
    public record Cambio(
            String unidad,
            String indicador,
            List<BigDecimal> original,
            List<BigDecimal> antes,
            List<BigDecimal> despues) {}

    /** A goal as it is to be. */
    public record Nueva(
            @Nullable String unidad,
            @Nullable String indicador,
            @Nullable List<@Nullable BigDecimal> trimestres) {}

    /** What is asked for. */
    public record Peticion(
            @Nullable Integer ejercicio,
            @Nullable OficioMetas oficio,
            @Nullable String motivo,
            @Nullable List<Nueva> metas) {}
}
