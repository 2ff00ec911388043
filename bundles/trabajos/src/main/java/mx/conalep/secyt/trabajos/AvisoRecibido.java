package mx.conalep.secyt.trabajos;

import java.time.Instant;

/**
 * A notice as its people see it.
 *
 * @param id for marking it as read
 * @param motivo what happened
 * @param unidad key of the unit
 * @param asunto one line
 * @param texto plain text
 * @param ruta path within the portal; an empty text when there is none
 * @param momento when it happened
 * @param leido whether the caller has read it
 */
public record AvisoRecibido(
        long id,
        String motivo,
        String unidad,
        String asunto,
        String texto,
        String ruta,
        Instant momento,
        boolean leido) {}
