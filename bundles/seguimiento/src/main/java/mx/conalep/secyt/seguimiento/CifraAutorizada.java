package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The national figure of an indicator and quarter as SPDI-DPP authorised it. Immutable.
 *
 * @param cifra the figure
 * @param vigente sum of the goals in force when it was recorded
 * @param diferencia how much more or less it is
 * @param asignacion who gave each unit its part, and when; null while it is pending
 */
public record CifraAutorizada(
        String folio,
        int ejercicio,
        String indicador,
        int trimestre,
        BigDecimal cifra,
        BigDecimal vigente,
        BigDecimal diferencia,
        OficioMetas oficio,
        @Nullable String nota,
        String cuenta,
        Instant momento,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Hecha asignacion) {

    /** Who did it and when. */
    public record Hecha(String cuenta, Instant momento) {}

    /** Part of a plantel or CAST; when edited, a state unit may stand for all of its own. */
    public record Parte(@Nullable String unidad, @Nullable BigDecimal meta) {}

    /** What a unit has and would have. */
    public record Propuesta(String unidad, String estatal, BigDecimal vigente, BigDecimal propuesta) {}

    /** As it is recorded. */
    public record Peticion(
            @Nullable Integer ejercicio,
            @Nullable String indicador,
            @Nullable Integer trimestre,
            @Nullable BigDecimal cifra,
            @Nullable OficioMetas oficio,
            @Nullable String nota) {}

    /** How it is shared out; parts that are not named keep what they have; none at all means as proposed. */
    public record Asignacion(@Nullable List<Parte> partes) {}
}
