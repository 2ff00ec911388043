package mx.conalep.secyt.bpmn;

/**
 * A node of the diagram.
 *
 * @param id of its element
 * @param tipo what it is
 * @param nombre that is drawn
 * @param actividad id of the activity, empty unless it is one
 */
public record Nodo(String id, Tipo tipo, String nombre, String actividad) {

    /** What a node is. */
    public enum Tipo {
        INICIO,
        FIN,
        ACTIVIDAD,
        DECISION,
        BIFURCACION,
        UNION,
        ESPERA
    }
}
