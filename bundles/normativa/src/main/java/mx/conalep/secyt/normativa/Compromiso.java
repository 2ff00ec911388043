package mx.conalep.secyt.normativa;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a unit is to do by a day: agreed in a meeting, or to mend what a visit found.
 *
 * @param reunion key of the meeting; null when it comes from a visit
 * @param visita key of the visit; null when it comes from a meeting
 * @param punto of the agenda or of the cédula, from 1; null when it belongs to none
 * @param vence last day
 * @param vencido whether it is open and the day has passed
 * @param version for If-Match
 */
public record Compromiso(
        long id,
        @Nullable String reunion,
        @Nullable String visita,
        @Nullable Integer punto,
        String texto,
        String unidad,
        LocalDate vence,
        Estado estado,
        boolean vencido,
        String cuenta,
        Instant momento,
        int version) {

    /** How far it has come. */
    public enum Estado {
        /** The unit has to do it. */
        PENDIENTE,
        /** The unit says that it is done. */
        ATENDIDO,
        /** Whoever follows it agrees. */
        CERRADO,
        /** It is not asked for any more. */
        CANCELADO;

        /** Whether somebody still has to do something. */
        public boolean abierto() {
            return this == PENDIENTE || this == ATENDIDO;
        }
    }

    /** What can be done with it. */
    public enum Accion {
        /** The unit tells how far it is. */
        ANOTAR,
        /** The unit says that it is done. */
        ATENDER,
        /** It is not done yet. */
        DEVOLVER,
        /** Another day. */
        PRORROGAR,
        /** It is done. */
        CERRAR,
        /** It is not asked for any more. */
        CANCELAR
    }

    /**
     * What was done with it.
     *
     * @param archivo evidence in the archive
     */
    public record Paso(
            Accion accion, String texto, @Nullable Long archivo, String cuenta, Instant momento) {}
}
