package mx.conalep.secyt.extensiones;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a national area decided about something that a plugin brings, or has to decide yet.
 *
 * @param clase TIPO, REGLA or POLITICA
 * @param clave key of the contribution
 * @param nombre for people
 * @param bundle that brings it
 * @param bundleVersion of the bundle that is present
 * @param propuesta national category that a type asks for; null for the others
 * @param estado what was decided
 * @param enVigor whether it counts, or is in force, now
 * @param decide role that decides
 * @param motivo why it is in force or not, in Spanish
 * @param comentario what whoever decided wrote; null when nothing
 * @param cuenta who decided; null while nobody has
 * @param momento when; null while nobody has
 * @param version for If-Match; 0 while nobody has decided
 */
public record Aprobacion(
        String clase,
        String clave,
        String nombre,
        String bundle,
        String bundleVersion,
        @Nullable String propuesta,
        Estado estado,
        boolean enVigor,
        String decide,
        String motivo,
        @Nullable String comentario,
        @Nullable String cuenta,
        @Nullable Instant momento,
        int version) {

    /** What was decided. */
    public enum Estado {
        /** Nothing yet. */
        PENDIENTE,
        /** It may count. */
        APROBADA,
        /** It may not. */
        RECHAZADA
    }
}
