package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Progress of an import.
 *
 * @param nombre of the file
 * @param cuenta who started it
 * @param filas rows of the file, without header and blank ones
 * @param hechas how many were read so far
 * @param buenas those in which nothing was wrong; captured or changed when it loads
 * @param malas those with something wrong; never captured
 * @param iguales those that say what their record says
 * @param conflictos those whose record somebody else changed meanwhile
 * @param momento when it was started
 * @param terminada when it ended; null before
 * @param motivo why it could not go on
 */
public record Importacion(
        String id,
        String nombre,
        String cuenta,
        ClaseImportacion clase,
        ModoImportacion modo,
        EstadoImportacion estado,
        int filas,
        int hechas,
        int buenas,
        int malas,
        int iguales,
        int conflictos,
        Instant momento,
        @Nullable Instant terminada,
        @Nullable String motivo) {}
