package mx.conalep.secyt.archive.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has come.
 *
 * @param unidad key of the unit that it will belong to
 * @param tamano bytes that it will have
 * @param recibido bytes that are safe
 * @param vence when it is thrown away if nothing more comes
 * @param archivo id of the file; null while something is missing
 */
public record EstadoSubida(
        long id,
        String nombre,
        String unidad,
        long tamano,
        long recibido,
        Instant vence,
        @Nullable Long archivo) {

    static EstadoSubida de(Subida s) {
        return new EstadoSubida(s.id(), s.nombre(), s.de().unidad(), s.tamano(), s.recibido(), s.vence(), s.archivo());
    }
}
