package mx.conalep.secyt.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are wanted; a null component does not restrict.
 *
 * @param cuenta who did it
 * @param accion what was done
 * @param objeto kind of record
 * @param objetoId key of the record
 * @param desde first instant
 * @param hasta instant before which
 */
public record FiltroBitacora(
        @Nullable String cuenta,
        @Nullable String accion,
        @Nullable String objeto,
        @Nullable String objetoId,
        @Nullable Instant desde,
        @Nullable Instant hasta) {

    /** Whatever was done. */
    public FiltroBitacora(
            @Nullable String cuenta,
            @Nullable String objeto,
            @Nullable String objetoId,
            @Nullable Instant desde,
            @Nullable Instant hasta) {
        this(cuenta, null, objeto, objetoId, desde, hasta);
    }
}
