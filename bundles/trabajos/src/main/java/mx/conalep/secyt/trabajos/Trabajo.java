package mx.conalep.secyt.trabajos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job and how far it is.
 *
 * @param id for addresses
 * @param clase kind
 * @param titulo one line in Spanish
 * @param unidad key of the unit that it is about
 * @param cuenta account that ordered it
 * @param estado where it is
 * @param hechas how much is done
 * @param total of how much; 0 while unknown
 * @param mensaje what is being done, or why it failed
 * @param intentos how often a node began with it
 * @param cancelando whether somebody asked to stop it and it has not yet
 * @param ruta where its result is, within the site; null while there is none
 * @param creado when it was ordered
 * @param terminado when it ended
 */
public record Trabajo(
        long id,
        String clase,
        String titulo,
        String unidad,
        String cuenta,
        EstadoTrabajo estado,
        long hechas,
        long total,
        String mensaje,
        int intentos,
        boolean cancelando,
        @Nullable String ruta,
        Instant creado,
        @Nullable Instant terminado) {}
