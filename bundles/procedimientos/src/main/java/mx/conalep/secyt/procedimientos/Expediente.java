package mx.conalep.secyt.procedimientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case, whole.
 *
 * @param id for addresses
 * @param folio without gaps in a procedure and year
 * @param estado whether it is open
 * @param fila as in lists
 * @param codigo the manual's
 * @param nombre of the procedure
 * @param revision on which it runs
 * @param revisionId id of that revision
 * @param usuario account of whoever asked for the service
 * @param version grows with each step
 * @param participantes keys of the units that take part
 * @param actividades all, in the order of print
 * @param diagrama where it is in the diagram
 * @param historia all steps, in order
 * @param faltantes keys of the units listed as missing
 * @param tareas what is to be done now
 * @param hijos cases that it called
 */
public record Expediente(
        long id,
        String folio,
        EstadoExpediente estado,
        FilaExpediente fila,
        String codigo,
        String nombre,
        String revision,
        long revisionId,
        @Nullable String usuario,
        int version,
        List<String> participantes,
        List<ActividadExpediente> actividades,
        Diagrama diagrama,
        List<PasoExpediente> historia,
        List<String> faltantes,
        List<Tarea> tareas,
        List<FilaExpediente> hijos) {

    /** Copies the lists. */
    public Expediente {
        participantes = List.copyOf(participantes);
        actividades = List.copyOf(actividades);
        historia = List.copyOf(historia);
        faltantes = List.copyOf(faltantes);
        tareas = List.copyOf(tareas);
        hijos = List.copyOf(hijos);
    }

    /**
     * Ids of nodes of the diagram.
     *
     * @param abiertos where it is
     * @param recorridos where it has been
     */
    public record Diagrama(List<String> abiertos, List<String> recorridos) {

        /** Copies the lists. */
        public Diagrama {
            abiertos = List.copyOf(abiertos);
            recorridos = List.copyOf(recorridos);
        }
    }
}
