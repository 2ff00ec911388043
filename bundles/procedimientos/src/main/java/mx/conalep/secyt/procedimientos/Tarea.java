package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has to do in a case.
 *
 * @param id for addresses
 * @param expediente id of the case
 * @param folio of the case
 * @param procedimiento key of its procedure
 * @param asunto of the case
 * @param actividad id in its procedure
 * @param numero of the activity as printed
 * @param titulo of the activity
 * @param clase what is asked for
 * @param unidad as the procedure says it
 * @param participante which unit of that kind; null when the activity is of one unit alone
 * @param lugar key of the unit whose people do it
 * @param estado whether it is done
 * @param responsable account that claimed it
 * @param vence last day
 * @param ronda how often the activity was opened, this time included
 * @param desde when it was opened
 * @param cerradaPor account that ended it
 * @param cerradaEn when
 */
public record Tarea(
        long id,
        long expediente,
        String folio,
        String procedimiento,
        String asunto,
        String actividad,
        String numero,
        String titulo,
        ClaseTarea clase,
        String unidad,
        @Nullable String participante,
        String lugar,
        EstadoTarea estado,
        @Nullable String responsable,
        LocalDate vence,
        int ronda,
        Instant desde,
        @Nullable String cerradaPor,
        @Nullable Instant cerradaEn) {}
