package mx.conalep.secyt.extensiones.internal;

import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/**
 * For whom a contribution is enabled: those with a post in one of its units or below. The national administrator always
 * sees it, and the DSTC whenever anybody does.
 */
final class Habilitacion {

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);

    private final Unidades unidades;

    Habilitacion(Unidades unidades) {
        this.unidades = unidades;
    }

    /** Whether the caller may see and use it. */
    boolean permite(Identidad quien, Origen origen) {
        return origen.paraTodas()
                || quien.puede(NACIONAL, Rol.ADMINISTRADOR)
                || (!origen.unidades().isEmpty() && quien.puede(NACIONAL, Rol.DSTC))
                || quien.facultades().stream().anyMatch(f -> alcanza(f, origen));
    }

    /** Whether it serves that unit. */
    static boolean cubre(Origen origen, Ambito unidad) {
        return origen.paraTodas() || unidad.ascendencia().stream().anyMatch(origen.unidades()::contains);
    }

    private boolean alcanza(Facultad facultad, Origen origen) {
        return unidades.buscar(facultad.unidad())
                .filter(unidad -> cubre(origen, unidad))
                .isPresent();
    }
}
