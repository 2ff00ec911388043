package mx.conalep.secyt.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mx.conalep.secyt.bpmn.internal.Hallazgos;
import mx.conalep.secyt.bpmn.internal.RevisionEjecucion;
import mx.conalep.secyt.bpmn.internal.RevisionImpreso;

/**
 * Checks procedures: what would run wrong is an error; a slip of the print is an errata when the file says how it is read,
 * and an error when it does not.
 */
public final class Revisor {

    private Revisor() {}

    /** The findings of procedures that call each other, in their order. */
    public static List<Hallazgo> revisar(Collection<Definicion> todas) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        todas.forEach(d -> hallazgos.addAll(revisar(d, todas)));
        return List.copyOf(hallazgos);
    }

    /**
     * The findings of one procedure.
     *
     * @param todas that it may call
     */
    public static List<Hallazgo> revisar(Definicion una, Collection<Definicion> todas) {
        Hallazgos hallazgos = new Hallazgos(una.clave());
        new RevisionEjecucion(una, todas, hallazgos).revisar();
        new RevisionImpreso(una, todas, hallazgos).revisar();
        return hallazgos.lista();
    }

    /** Whether nothing that was found is an error. */
    public static boolean admisible(List<Hallazgo> hallazgos) {
        return hallazgos.stream().noneMatch(h -> h.nivel() == Hallazgo.Nivel.ERROR);
    }
}
