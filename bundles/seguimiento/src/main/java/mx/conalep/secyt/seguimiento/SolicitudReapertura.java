package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * A request to reopen a month.
 *
 * @param id key
 * @param motivo why it is asked for
 * @param destino key of the unit that decides
 * @param respuesta what was answered; null before
 * @param version grows with its answer
 */
public record SolicitudReapertura(
        String id,
        int ejercicio,
        String unidad,
        Linea linea,
        int mes,
        String motivo,
        Estado estado,
        String destino,
        String pedidaPor,
        Instant pedidaEn,
        @Nullable String resueltaPor,
        @Nullable Instant resueltaEn,
        @Nullable String respuesta,
        int version) {

    /** How far it has come. */
    public enum Estado {
        /** Nobody has decided. */
        PENDIENTE,
        /** Reopened. */
        ACEPTADA,
        /** Refused, with an answer. */
        RECHAZADA
    }
}
