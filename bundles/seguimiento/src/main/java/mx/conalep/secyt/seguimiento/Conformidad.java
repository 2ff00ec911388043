package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * Act by which a state unit agrees with the goals of its units. Immutable.
 *
 * @param unidad the state unit
 * @param firmante who signed
 * @param cargo his post; null when not told
 * @param metas how many goals it freezes
 * @param huella SHA-256 of them
 * @param cuenta account that registered it
 * @param retiro when and why it was withdrawn; null while in force
 * @param nacional folio of the last national goals it went into; null before
 */
public record Conformidad(
        String folio,
        int ejercicio,
        Linea linea,
        String unidad,
        String entidad,
        String firmante,
        @Nullable String cargo,
        int metas,
        String huella,
        String cuenta,
        Instant momento,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Retiro retiro,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nacional) {

    /** Why and when it ended. */
    public record Retiro(String motivo, String cuenta, Instant momento) {}

    /** A goal as agreed. */
    public record Renglon(String unidad, String indicador, List<BigDecimal> trimestres) {}

    /** What a state unit asks to be frozen. */
    public record Peticion(
            @Nullable Integer ejercicio,
            @Nullable Linea linea,
            @Nullable String unidad,
            @Nullable String firmante,
            @Nullable String cargo) {}
}
