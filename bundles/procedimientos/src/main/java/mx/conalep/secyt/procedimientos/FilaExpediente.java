package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param id for addresses
 * @param folio of the case
 * @param procedimiento key
 * @param linea of services
 * @param asunto one line
 * @param coordinador key of the unit that coordinates it
 * @param estado whether it is open
 * @param ejercicio year
 * @param trimestre quarter, if it is about one
 * @param mes month, if it is about one
 * @param referencia key of what it is about
 * @param padre id of the case that called it
 * @param abiertoEn when it was opened
 * @param cerradoEn when it ended
 * @param vueltas how often the activity was opened that was opened most
 * @param abiertas activities that are open, as number and title
 * @param vence the first day on which something is due; null when nothing is open
 */
public record FilaExpediente(
        long id,
        String folio,
        String procedimiento,
        String linea,
        String asunto,
        String coordinador,
        EstadoExpediente estado,
        int ejercicio,
        @Nullable Integer trimestre,
        @Nullable Integer mes,
        String referencia,
        @Nullable Long padre,
        Instant abiertoEn,
        @Nullable Instant cerradoEn,
        int vueltas,
        List<String> abiertas,
        @Nullable LocalDate vence) {

    /** Copies the list. */
    public FilaExpediente {
        abiertas = List.copyOf(abiertas);
    }
}
