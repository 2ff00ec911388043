package mx.conalep.secyt.procedimientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A called procedure to be started from an activity.
 *
 * @param asunto one line; empty means that of the calling case
 * @param participantes keys of the units that take part; none means those of the calling case
 * @param ejercicio year; null means that of the calling case
 * @param trimestre quarter; null means that of the calling case
 * @param mes month; null means that of the calling case
 * @param referencia key of the agreement; may be empty
 */
public record Llamado(
        String asunto,
        List<String> participantes,
        @Nullable Integer ejercicio,
        @Nullable Integer trimestre,
        @Nullable Integer mes,
        String referencia) {

    /** Copies the list. */
    public Llamado {
        participantes = List.copyOf(participantes);
    }

    /** As the calling case, for an agreement or none. */
    public static Llamado de(String referencia) {
        return new Llamado("", List.of(), null, null, null, referencia);
    }
}
