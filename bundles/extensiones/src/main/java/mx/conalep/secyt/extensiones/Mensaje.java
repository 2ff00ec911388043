package mx.conalep.secyt.extensiones;

import java.time.Instant;
import java.util.List;

/**
 * A notice for the people of a unit.
 *
 * @param id the same however often it is delivered
 * @param motivo what happened, such as {@code servicio.devuelto}
 * @param unidad key
 * @param asunto one line
 * @param texto plain text
 * @param ruta path within the portal; an empty text when there is none
 * @param correos of those who should know
 * @param momento when it happened
 */
public record Mensaje(
        String id,
        String motivo,
        String unidad,
        String asunto,
        String texto,
        String ruta,
        List<String> correos,
        Instant momento) {

    /** Copies the list. */
    public Mensaje {
        correos = List.copyOf(correos);
    }
}
