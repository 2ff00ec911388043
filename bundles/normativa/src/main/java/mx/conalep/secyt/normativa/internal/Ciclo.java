package mx.conalep.secyt.normativa.internal;

import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;

/** From which states of a thing each of its steps may be taken. Immutable. */
public final class Ciclo<P extends Ciclo.Paso, E> {

    /** What is done to a thing. */
    public interface Paso {

        /** For the audit trail. */
        String accion();

        /** For people, after "No se puede". */
        default String frase() {
            return accion();
        }
    }

    private final String clave;
    private final String cosa;
    private final Map<P, Set<E>> desde;
    private final Map<E, String> esta;

    /**
     * The cycle of a thing.
     *
     * @param clave of the problem when a step is not allowed
     * @param cosa what people call it, with its article
     * @param desde the states that allow each step
     * @param esta how one in each state stands and what to do with it, after its name
     */
    public Ciclo(String clave, String cosa, Map<P, Set<E>> desde, Map<E, String> esta) {
        this.clave = clave;
        this.cosa = cosa;
        this.desde = Map.copyOf(desde);
        this.esta = Map.copyOf(esta);
    }

    /** Whether a state allows the step. */
    public boolean permite(E estado, P paso) {
        return desde.getOrDefault(paso, Set.of()).contains(estado);
    }

    /**
     * Goes on only when a state allows the step.
     *
     * @throws Problema 409 that says how it stands
     */
    public void exigir(E estado, P paso) {
        if (!permite(estado, paso)) {
            throw Problema.conflicto(clave, "No se puede " + paso.frase() + ": " + cosa + " " + esta.get(estado) + ".");
        }
    }
}
