package mx.conalep.secyt.procedimientos;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a procedure in a case.
 *
 * @param id ours
 * @param nodo id in the diagram
 * @param numero as printed
 * @param etapa as printed; may be empty
 * @param unidad as the procedure says it
 * @param titulo ours
 * @param estado whether it is open
 * @param ronda how often it was opened
 * @param desde when it was opened the last time
 * @param hasta when it was ended the last time
 * @param respuestas the answers of a decision; empty when it decides nothing
 * @param evidencias any one of which must come with it; empty when none is needed
 * @param condicion what must hold before it ends; empty when nothing must
 * @param tareas of the last time that it was opened
 * @param falta while it is open: what is missing, in Spanish
 * @param enlace path within the portal where what is missing is done; may be empty
 */
public record ActividadExpediente(
        String id,
        String nodo,
        String numero,
        String etapa,
        String unidad,
        String titulo,
        Estado estado,
        int ronda,
        @Nullable Instant desde,
        @Nullable Instant hasta,
        List<String> respuestas,
        List<String> evidencias,
        String condicion,
        List<Tarea> tareas,
        List<String> falta,
        String enlace) {

    /** Of an activity in a case. */
    public enum Estado {
        /** Not reached. */
        PENDIENTE,
        /** Optional, and may be begun. */
        DISPONIBLE,
        /** To be done. */
        ABIERTA,
        /** Done. */
        CONCLUIDA
    }

    /** Copies the lists. */
    public ActividadExpediente {
        respuestas = List.copyOf(respuestas);
        evidencias = List.copyOf(evidencias);
        tareas = List.copyOf(tareas);
        falta = List.copyOf(falta);
    }
}
