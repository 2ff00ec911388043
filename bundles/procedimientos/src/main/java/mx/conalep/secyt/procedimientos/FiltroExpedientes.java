package mx.conalep.secyt.procedimientos;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; a null component does not restrict.
 *
 * @param procedimiento key
 * @param estado open, ended, cancelled
 * @param ejercicio year
 * @param unidad takes part or coordinates
 * @param referencia key of what they are about
 * @param padre id of the case that called them
 * @param vueltas in which some activity was opened at least so often
 */
public record FiltroExpedientes(
        @Nullable String procedimiento,
        @Nullable EstadoExpediente estado,
        @Nullable Integer ejercicio,
        @Nullable String unidad,
        @Nullable String referencia,
        @Nullable Long padre,
        @Nullable Integer vueltas) {

    /** All. */
    public static FiltroExpedientes todos() {
        return new FiltroExpedientes(null, null, null, null, null, null, null);
    }
}
