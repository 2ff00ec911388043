package mx.conalep.secyt.informes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asked for, and what became of it. Immutable.
 *
 * @param folio key, such as {@code P2026-000012}
 * @param solicitante who asks
 * @param externo whether from outside the Sistema CONALEP
 * @param canal how it came
 * @param referencia number of the oficio or message; null without
 * @param asunto what is wanted
 * @param unidad key of the unit that is to answer
 * @param recibida day on which it came
 * @param vence last day to answer
 * @param vencida whether that day is over without an answer
 * @param registro account that wrote it down
 * @param atiende account that took it; null before
 * @param respuesta what was answered, or why it was not; null before
 * @param cerrada when; null before
 * @param entrega the report that was given; null when the answer is text alone
 * @param version for If-Match
 */
public record PeticionInforme(
        String folio,
        String solicitante,
        boolean externo,
        Canal canal,
        @Nullable String referencia,
        String asunto,
        String unidad,
        LocalDate recibida,
        LocalDate vence,
        boolean vencida,
        Estado estado,
        String registro,
        @Nullable String atiende,
        @Nullable String respuesta,
        @Nullable Instant cerrada,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Entrega entrega,
        int version) {

    /** How a request came. */
    public enum Canal {
        /** By official letter. */
        OFICIO,
        /** By mail. */
        CORREO,
        /** By telephone. */
        TELEFONO,
        /** In person. */
        PERSONAL,
        /** Through the transparency unit. */
        TRANSPARENCIA,
        /** Written down here by who asks. */
        SISTEMA
    }

    /** How far it has come. */
    public enum Estado {
        /** Nobody has taken it. */
        RECIBIDA,
        /** Somebody is at it. */
        EN_ATENCION,
        /** Answered. */
        ATENDIDA,
        /** Called off. */
        CANCELADA;

        /** Whether nothing more is to be done. */
        public boolean terminada() {
            return this == ATENDIDA || this == CANCELADA;
        }
    }

    /**
     * The report that was given, frozen: asked again with the same query it may tell other figures, the file does not.
     *
     * @param informe key of the report
     * @param consulta its parameters, as a query string in order of their names
     * @param corte instant at which it was made
     * @param sha256 of the file
     * @param archivo name of the file
     * @param tipoMedio of the file
     */
    public record Entrega(
            String informe, String consulta, Instant corte, String sha256, String archivo, String tipoMedio) {}
}
