package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a service.
 *
 * @param transicion capturar, cargar, editar, reportar, liberar, validar, verificar or devolver
 * @param de state before; null when it was captured
 * @param a state after
 * @param version version of the record after it
 * @param cuenta who
 * @param momento when
 * @param motivo reason or comment; null without
 * @param dias days given by a return; null otherwise
 * @param campos fields changed by an edition, or named by a return
 */
public record Paso(
        String transicion,
        @Nullable EstadoServicio de,
        EstadoServicio a,
        int version,
        String cuenta,
        Instant momento,
        @Nullable String motivo,
        @Nullable Integer dias,
        List<String> campos) {

    /** Copies the list. */
    public Paso {
        campos = List.copyOf(campos);
    }
}
