package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a procedure, as it was loaded.
 *
 * @param id by which cases keep it
 * @param clave of the procedure
 * @param revision as the file says
 * @param huella SHA-256 of the file
 * @param cuenta who loaded it
 * @param momento when it was loaded
 * @param desde first day in force; null while it only lies here
 * @param estado what that means today
 * @param version for If-Match
 */
public record RevisionProcedimiento(
        long id,
        String clave,
        String revision,
        String huella,
        String cuenta,
        Instant momento,
        @Nullable LocalDate desde,
        Estado estado,
        int version) {

    /** Where a revision stands. */
    public enum Estado {
        /** Loaded and checked, not put in force. */
        CARGADA,
        /** In force from a day to come. */
        PROGRAMADA,
        VIGENTE,
        /** Another one has taken its place; open cases still end on it. */
        ANTERIOR
    }
}
