package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a unit. Immutable.
 *
 * @param id key
 * @param entidad INEGI key of the federal entity of its unit
 * @param trimestres as last captured
 * @param vigente as last accepted, the one that results are compared with; null before
 * @param original as first accepted; null before
 * @param autorizada its part of the authorised figure; null without
 * @param observacion the oldest open observation; null without
 * @param observaciones all that are open: it is observed while there is one
 * @param version for If-Match
 * @param demostracion whether it belongs to the demonstration
 */
public record Meta(
        long id,
        int ejercicio,
        String indicador,
        String unidad,
        String entidad,
        List<BigDecimal> trimestres,
        @Nullable List<BigDecimal> vigente,
        @Nullable List<BigDecimal> original,
        @Nullable List<BigDecimal> autorizada,
        Estado estado,
        @Nullable Observacion observacion,
        List<Observacion> observaciones,
        int version,
        boolean demostracion,
        String capturadaPor,
        Instant capturadaEn,
        @Nullable String aceptadaPor,
        @Nullable Instant aceptadaEn) {

    /** How far a goal has come. */
    public enum Estado {
        /** Captured or corrected. */
        CAPTURADA,
        /** Sent back. */
        OBSERVADA,
        /** Accepted. */
        ACEPTADA
    }

    /**
     * Why it was sent back.
     *
     * @param numero among those of its goal
     * @param trimestre the quarter in question; null means the whole
     * @param vence last day to correct it
     * @param cierre how it ended; null while it is open
     */
    public record Observacion(
            int numero,
            @Nullable Integer trimestre,
            String motivo,
            LocalDate vence,
            Instant fecha,
            String por,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cierre cierre) {}

    /**
     * How an observation ended.
     *
     * @param corregida whether the cell was corrected; otherwise it was withdrawn
     * @param nota why it was withdrawn, or what it was corrected to
     */
    public record Cierre(boolean corregida, @Nullable String nota, String por, Instant fecha) {}

    /**
     * What it was at one of its versions.
     *
     * @param accion what was done
     * @param trimestres as captured then
     * @param documento folio of what asked for it; null without
     */
    public record Version(
            int version,
            String accion,
            Estado estado,
            List<BigDecimal> trimestres,
            @Nullable String documento,
            String cuenta,
            Instant momento) {}
}
