package mx.conalep.secyt.portal.internal.acceso;

import java.util.Comparator;
import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.piezas.Roles;
import mx.conalep.secyt.portal.internal.tablero.Enlaces;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts in the words of people. Thread-safe. */
@Component(service = Puestos.class)
public final class Puestos {

    private final Unidades unidades;

    /** With names from that tree. */
    @Activate
    public Puestos(@Reference Unidades unidades) {
        this.unidades = unidades;
    }

    /**
     * A post.
     *
     * @param rol what it may do
     * @param unidad name of its unit
     * @param enlace to the board of the unit
     */
    public record Puesto(String rol, String unidad, String enlace) {}

    /** Those of somebody, in order of unit and role. */
    public List<Puesto> de(Identidad quien) {
        return quien.facultades().stream()
                .sorted(Comparator.comparing(Facultad::unidad).thenComparing(Facultad::rol))
                .map(this::puesto)
                .toList();
    }

    private Puesto puesto(Facultad facultad) {
        String unidad = unidades.buscar(facultad.unidad()).map(Unidad::nombre).orElse(facultad.unidad());
        String rol = Roles.nombre(facultad.rol());
        return new Puesto(rol, unidad, Enlaces.tablero(facultad.unidad()));
    }
}
