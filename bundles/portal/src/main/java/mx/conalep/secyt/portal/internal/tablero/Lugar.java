package mx.conalep.secyt.portal.internal.tablero;

import java.util.List;

/**
 * A unit as the board shows it. Immutable.
 *
 * @param clave key
 * @param nombre full name
 * @param corto name among its siblings: a state unit goes by its state
 * @param clase what lies below it
 * @param orden place among its siblings: by federal entity, then by key
 * @param ascendencia keys from itself to the nation
 * @param demostracion whether it is made up
 */
public record Lugar(
        String clave,
        String nombre,
        String corto,
        Clase clase,
        String orden,
        List<String> ascendencia,
        boolean demostracion) {

    /** What lies below a place. */
    public enum Clase {
        /** The 32 state units. */
        NACION,
        /** Planteles and CAST. */
        ESTADO,
        /** Nothing. */
        UNIDAD
    }

    /** Copies the path. */
    public Lugar {
        ascendencia = List.copyOf(ascendencia);
    }

    /** Whether it is the whole country. */
    public boolean esNacion() {
        return clase == Clase.NACION;
    }
}
