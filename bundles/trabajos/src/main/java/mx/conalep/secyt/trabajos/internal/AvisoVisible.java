package mx.conalep.secyt.trabajos.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
 * @param estado PENDIENTE, ENTREGADO or AGOTADO, as to the channels that leave the system
 * @param intentos how often it failed
 * @param siguienteIntento when it is tried next; null when it is not
 * @param ultimoError which channel failed and why; null when none did, and for those who do not administer
 * @param leido whether the caller marked it as read
 */
public record AvisoVisible(
        long id,
        String motivo,
        String unidad,
        String asunto,
        String texto,
        String ruta,
        Instant momento,
        Estado estado,
        int intentos,
        @Nullable Instant siguienteIntento,
        @Nullable String ultimoError,
        boolean leido) {}
