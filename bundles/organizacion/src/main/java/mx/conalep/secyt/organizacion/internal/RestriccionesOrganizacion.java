package mx.conalep.secyt.organizacion.internal;

import java.util.List;
import mx.conalep.secyt.http.MapaRestricciones;
import mx.conalep.secyt.http.Restriccion;
import org.osgi.service.component.annotations.Component;

/** What two callers at the same time may run into. */
@Component
public final class RestriccionesOrganizacion implements MapaRestricciones {

    @Override
    public List<Restriccion> restricciones() {
        return List.of(
                new Restriccion(
                        "pk_dia_inhabil_anual",
                        "version-vencida",
                        "Otra persona acaba de declarar los días de ese año; léalos de nuevo y aplique su cambio."),
                new Restriccion("pk_unidad", "unidad-existe", "Esa unidad ya existe; cámbiela en lugar de crearla."),
                new Restriccion(
                        "uk_firma_rfc", "firma-existe", "Ese RFC ya está registrado; use ese registro o cámbielo."));
    }
}
