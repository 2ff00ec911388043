package mx.conalep.secyt.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param id number of the row
 * @param momento instant of its transaction
 * @param cuenta who did it
 * @param accion what was done
 * @param objeto kind of record
 * @param objetoId key of the record
 * @param detalle what changed, a JSON object
 * @param huella SHA-256 over the columns above but the number, in hexadecimal
 * @param bloque block that seals it; null when it is not sealed yet
 */
public record Asiento(
        long id,
        Instant momento,
        String cuenta,
        String accion,
        String objeto,
        String objetoId,
        String detalle,
        String huella,
        @Nullable Long bloque) {}
