package mx.conalep.secyt.archive.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes in pieces.
 *
 * @param cuenta who began it; it is there for nobody else
 * @param de what it will belong to
 * @param tamano bytes that it will have
 * @param sha256 as it was declared; null when it was not
 * @param recibido bytes that are safe: where the next piece begins
 * @param vence when it is thrown away
 * @param archivo id of what came of it; null while it is not whole
 */
record Subida(
        long id,
        String cuenta,
        Pertenencia de,
        String nombre,
        long tamano,
        @Nullable String sha256,
        long recibido,
        Instant vence,
        @Nullable Long archivo) {

    /** Before anything has come. */
    static Subida nueva(Pertenencia de, String nombre, long tamano, @Nullable String sha256) {
        return new Subida(0, "", de, nombre, tamano, sha256, 0, Instant.EPOCH, null);
    }

    Subida con(Pertenencia otra) {
        return new Subida(id, cuenta, otra, nombre, tamano, sha256, recibido, vence, archivo);
    }

    boolean completa() {
        return recibido == tamano;
    }
}
