package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import java.time.Instant;
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
 * @param observacion why it was sent back; null otherwise
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
        Estado estado,
        @Nullable Observacion observacion,
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
     * @param trimestre the quarter in question; null means the whole
     */
    public record Observacion(String motivo, @Nullable Integer trimestre, Instant fecha, String por) {}
}
