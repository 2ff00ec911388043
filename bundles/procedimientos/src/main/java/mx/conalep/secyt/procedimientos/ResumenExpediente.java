package mx.conalep.secyt.procedimientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case after a step.
 *
 * @param id for addresses
 * @param folio without gaps in a procedure and year
 * @param procedimiento key
 * @param estado whether it is open
 * @param version grows with each step
 * @param tareas what is to be done now
 * @param oficio folio of the oficio that the step issued
 * @param hijos ids of the cases that the step opened
 */
public record ResumenExpediente(
        long id,
        String folio,
        String procedimiento,
        EstadoExpediente estado,
        int version,
        List<Tarea> tareas,
        @Nullable String oficio,
        List<Long> hijos) {

    /** Copies the lists. */
    public ResumenExpediente {
        tareas = List.copyOf(tareas);
        hijos = List.copyOf(hijos);
    }
}
