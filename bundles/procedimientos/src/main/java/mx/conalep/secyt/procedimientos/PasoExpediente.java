package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a case; it never changes.
 *
 * @param numero within the case, from 1
 * @param momento when
 * @param cuenta who
 * @param accion what: ABRIR, CONCLUIR, RESPONDER, ACUSAR, INICIAR, SOLICITAR, LLAMAR, HECHO, FALTANTES, EVIDENCIA, COMENTAR,
 *     RECLAMAR, LIBERAR, DELEGAR, TRASPASAR, DESHACER, SIN_EFECTO, CANCELAR or TERMINAR
 * @param actividad in which; empty when in none
 * @param ronda of the activity
 * @param unidad key of the unit for which he did it
 * @param enNombre the unit without people of its own in whose name he did it; null when none
 * @param decision the answer; null when nothing was decided
 * @param comentario what he said
 * @param condicion the fact that was registered; null when none
 * @param tarea id of the task; null when none
 * @param oficio id of the oficio that it issued
 * @param hijo id of the case that it opened
 * @param deshace number of the step that it undid
 * @param evidencias files that came with it
 */
public record PasoExpediente(
        int numero,
        Instant momento,
        String cuenta,
        String accion,
        String actividad,
        int ronda,
        String unidad,
        @Nullable String enNombre,
        @Nullable String decision,
        String comentario,
        @Nullable String condicion,
        @Nullable Long tarea,
        @Nullable Long oficio,
        @Nullable Long hijo,
        @Nullable Integer deshace,
        List<EvidenciaExpediente> evidencias) {

    /** Copies the list. */
    public PasoExpediente {
        evidencias = List.copyOf(evidencias);
    }
}
