package mx.conalep.secyt.portal.internal.expedientes;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who works in a unit today, to hand work to. Thread-safe. */
@Component(service = Companeros.class)
public final class Companeros {

    private static final Identidad SISTEMA = Identidad.sistema("portal");

    private final Cuentas cuentas;
    private final CalendarioHabil calendario;

    /** Of these. */
    @Activate
    public Companeros(@Reference Cuentas cuentas, @Reference CalendarioHabil calendario) {
        this.cuentas = cuentas;
        this.calendario = calendario;
    }

    /** By name; the caller works there or answers for it. */
    List<Opcion> de(String lugar) {
        LocalDate hoy = calendario.hoy();
        return cuentas.listar(SISTEMA).stream()
                .filter(Cuenta::activa)
                .filter(c -> c.nombramientos().stream().anyMatch(n -> n.vigente(hoy) && trabaja(n, lugar)))
                .map(c -> new Opcion(c.cuenta(), c.nombre() + " (" + c.cuenta() + ")"))
                .toList();
    }

    private static boolean trabaja(Nombramiento n, String lugar) {
        return n.rol().trabaja() && Puesto.de(new Facultad(n.rol(), n.unidad())).equals(lugar);
    }
}
