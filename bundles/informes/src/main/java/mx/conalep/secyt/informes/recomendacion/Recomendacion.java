package mx.conalep.secyt.informes.recomendacion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation.
 *
 * @param folio without gaps in its year
 * @param unidad key of the unit that it is addressed to
 * @param edicion folio of the edition from which it comes; null when from none
 * @param indicador key; null when it is about none in particular
 * @param vence last day for the answer
 * @param respuesta what the unit did
 * @param efecto what came of it, as whoever issued it found
 * @param version for If-Match
 */
public record Recomendacion(
        String folio,
        String unidad,
        @Nullable String edicion,
        @Nullable String indicador,
        String texto,
        LocalDate vence,
        Estado estado,
        Sello emitida,
        @Nullable String respuesta,
        @Nullable Sello respondida,
        @Nullable String efecto,
        @Nullable Sello cerrada,
        int version) {

    /** How far it has come. */
    public enum Estado {
        /** The unit has to answer. */
        EMITIDA,
        /** The unit said what it did. */
        RESPONDIDA,
        /** Its effect is known. */
        CERRADA
    }

    /** Who, and when. */
    public record Sello(String cuenta, Instant momento) {}

    /** Whether its answer is late on that day. */
    public boolean vencida(LocalDate hoy) {
        return estado == Estado.EMITIDA && vence.isBefore(hoy);
    }
}
