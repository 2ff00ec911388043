package mx.conalep.secyt.bpmn;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * A procedure, read from its file.
 *
 * @param clave ours
 * @param codigo the manual's
 * @param nombre its short title
 * @param revision of the manual or of the instruction
 * @param linea of services
 * @param coordinador acronym of the unit that coordinates its cases
 * @param duracion as printed, empty when it is not
 * @param totalImpreso of activities, 0 when it is not printed
 * @param erratas of the procedure as a whole
 * @param actividades in the order of print
 * @param nodos of the diagram, in the order of the file
 * @param flujos of the diagram, in the order of the file
 */
public record Definicion(
        String clave,
        String codigo,
        String nombre,
        String revision,
        Linea linea,
        String coordinador,
        String duracion,
        int totalImpreso,
        List<Errata> erratas,
        List<Actividad> actividades,
        List<Nodo> nodos,
        List<Flujo> flujos) {

    /** With copies. */
    public Definicion {
        erratas = List.copyOf(erratas);
        actividades = List.copyOf(actividades);
        nodos = List.copyOf(nodos);
        flujos = List.copyOf(flujos);
    }

    /** The same as the procedure of a unit, which coordinates its cases. */
    public Definicion local(String suRevision, String unidad) {
        return new Definicion(
                clave,
                codigo,
                nombre,
                suRevision,
                Linea.LOCAL,
                unidad,
                duracion,
                totalImpreso,
                erratas,
                actividades,
                nodos,
                flujos);
    }

    /**
     * The activity with an id.
     *
     * @throws NoSuchElementException when there is none
     */
    public Actividad actividad(String id) {
        return una(actividades, a -> a.id().equals(id), id);
    }

    /**
     * The node with an id.
     *
     * @throws NoSuchElementException when there is none
     */
    public Nodo nodo(String id) {
        return una(nodos, n -> n.id().equals(id), id);
    }

    /**
     * The node of an activity.
     *
     * @throws NoSuchElementException when there is none
     */
    public Nodo nodoDe(String actividad) {
        return una(nodos, n -> n.tipo() == Nodo.Tipo.ACTIVIDAD && n.actividad().equals(actividad), actividad);
    }

    /** The flows that leave a node, in the order of the file. */
    public List<Flujo> salidas(String nodo) {
        return flujos.stream().filter(f -> f.desde().equals(nodo)).toList();
    }

    /** The flows that enter a node, in the order of the file. */
    public List<Flujo> entradas(String nodo) {
        return flujos.stream().filter(f -> f.hasta().equals(nodo)).toList();
    }

    private static <T> T una(List<T> lista, Predicate<T> esa, String id) {
        return lista.stream().filter(esa).findFirst().orElseThrow(() -> new NoSuchElementException(id));
    }
}
