package mx.conalep.secyt.extensiones.internal.decision;

import java.util.List;
import java.util.function.Supplier;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * For whom a contribution is enabled: those with a post in a unit for which it is switched on. The national
 * administration always sees it, and the DSTC whenever anybody does. Answers from memory. Thread-safe.
 */
@Component(service = Habilitacion.class)
public final class Habilitacion {

    public static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);

    private final Unidades unidades;
    private final Supplier<Decisiones> decisiones;

    /** By these decisions. */
    @Activate
    public Habilitacion(@Reference Unidades unidades, @Reference DecisionesEnMemoria decisiones) {
        this(unidades, decisiones::actuales);
    }

    private Habilitacion(Unidades unidades, Supplier<Decisiones> decisiones) {
        this.unidades = unidades;
        this.decisiones = decisiones;
    }

    /** On decisions that come from elsewhere. */
    public static Habilitacion de(Unidades unidades, Supplier<Decisiones> decisiones) {
        return new Habilitacion(unidades, decisiones);
    }

    /** Whether the caller may see and use it. */
    public boolean permite(Identidad quien, Origen origen) {
        return origen.nucleo()
                || administra(quien)
                || (quien.puede(NACIONAL, Rol.DSTC) && decisiones.get().paraAlguien(origen))
                || alcanza(quien, origen);
    }

    /** Whether it serves that unit. */
    public boolean cubre(Origen origen, Ambito unidad) {
        return decisiones.get().efecto(origen, unidad.ascendencia()).habilitado();
    }

    /** Whether the caller decides over all units. */
    public static boolean administra(Identidad quien) {
        return quien.puede(NACIONAL, Rol.ADMINISTRADOR, Rol.DCTA);
    }

    private boolean alcanza(Identidad quien, Origen origen) {
        return quien.facultades().isEmpty()
                ? cubre(origen, NACIONAL)
                : quien.facultades().stream()
                        .map(Facultad::unidad)
                        .flatMap(u -> unidades.buscar(u).stream())
                        .anyMatch(u -> cubre(origen, u));
    }
}
