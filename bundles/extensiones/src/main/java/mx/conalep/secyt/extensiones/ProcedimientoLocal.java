package mx.conalep.secyt.extensiones;

import java.util.List;

/**
 * A procedure of one unit, as its plugin brings it.
 *
 * @param clave id of its process
 * @param nombre name of its process
 * @param unidad key of the unit whose key begins it
 * @param fuente key of the contribution that brings it
 * @param bundle that brings it
 * @param archivo name of its file
 * @param actividades user tasks in the order of the file
 * @param ejecutable whether cases can be opened
 * @param motivo why not, in Spanish
 */
public record ProcedimientoLocal(
        String clave,
        String nombre,
        String unidad,
        String fuente,
        String bundle,
        String archivo,
        List<Actividad> actividades,
        boolean ejecutable,
        String motivo) {

    /** Copies the list. */
    public ProcedimientoLocal {
        actividades = List.copyOf(actividades);
    }

    /** The same, once it is known whether its cases can be opened. */
    public ProcedimientoLocal con(String suMotivo) {
        return new ProcedimientoLocal(
                clave, nombre, unidad, fuente, bundle, archivo, actividades, suMotivo.isEmpty(), suMotivo);
    }

    /**
     * A user task.
     *
     * @param id of its element
     * @param nombre what is done
     * @param carril lane: who does it
     * @param siguientes ids of the user tasks that may follow; empty at the end
     */
    public record Actividad(String id, String nombre, String carril, List<String> siguientes) {

        /** Copies the list. */
        public Actividad {
            siguientes = List.copyOf(siguientes);
        }
    }
}
