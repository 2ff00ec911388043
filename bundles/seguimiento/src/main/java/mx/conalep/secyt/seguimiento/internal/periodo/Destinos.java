package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;

/** Units above one that delivers services. */
public final class Destinos {

    private Destinos() {}

    /** The state unit, right below the national one. */
    public static String estatal(Unidad unidad) {
        List<String> rama = unidad.ascendencia();
        return rama.get(Math.max(0, rama.size() - 2));
    }
}
