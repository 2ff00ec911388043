package mx.conalep.secyt.seguimiento.internal.importacion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Progress of an import.
 *
 * @param nombre of the file
 * @param cuenta who started it
 * @param filas rows of the file, without header and blank ones
 * @param hechas how many were read so far
 * @param buenas those in which nothing was wrong; captured when it loads
 * @param malas those with something wrong; never captured
 * @param momento when it was started
 * @param terminada when it ended; null before
 * @param motivo why it could not go on
 */
public record Importacion(
        String id,
        String nombre,
        String cuenta,
        Modo modo,
        EstadoImportacion estado,
        int filas,
        int hechas,
        int buenas,
        int malas,
        Instant momento,
        @Nullable Instant terminada,
        @Nullable String motivo) {}
