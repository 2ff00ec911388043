package mx.conalep.secyt.procedimientos.internal.expediente;

/**
 * A token of a case.
 *
 * @param nodo of the diagram: an activity that is open, or a join that waits
 * @param desde the node from which it reached the join; empty for an activity
 */
record Marca(String nodo, String desde) {

    static Marca en(String actividad) {
        return new Marca(actividad, "");
    }

    boolean espera() {
        return !desde.isEmpty();
    }
}
