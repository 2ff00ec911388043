package mx.conalep.secyt.archive;

import java.time.Instant;

/**
 * A file that somebody handed in.
 *
 * @param id for those who refer to it
 * @param nombre as given, without folders
 * @param tipo media type, told from the content
 * @param tamano bytes
 * @param sha256 of the content, 64 hexadecimal digits; files with the same content share the bytes
 * @param unidad key of the unit that it belongs to
 * @param cuenta who handed it in
 * @param momento when
 */
public record Archivo(
        long id,
        String nombre,
        String tipo,
        long tamano,
        String sha256,
        String unidad,
        String cuenta,
        Instant momento) {}
