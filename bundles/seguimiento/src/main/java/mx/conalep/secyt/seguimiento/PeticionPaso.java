package mx.conalep.secyt.seguimiento;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a step of one service.
 *
 * @param version the version that the caller has seen; null when he does not care
 * @param comentario up to 500 characters; null without
 * @param justificaciones explanations of the warnings of its month, by {@code rule.key}; only a release asks for them
 */
public record PeticionPaso(
        @Nullable Integer version,
        @Nullable String comentario,
        @Nullable Map<String, @Nullable String> justificaciones) {

    /** Without anything. */
    public static PeticionPaso sola() {
        return new PeticionPaso(null, null, null);
    }
}
