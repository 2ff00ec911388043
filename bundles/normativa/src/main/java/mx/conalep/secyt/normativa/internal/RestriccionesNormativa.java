package mx.conalep.secyt.normativa.internal;

import java.util.List;
import mx.conalep.secyt.http.MapaRestricciones;
import mx.conalep.secyt.http.Restriccion;
import org.osgi.service.component.annotations.Component;

/** What two callers at the same time may run into. */
@Component
public final class RestriccionesNormativa implements MapaRestricciones {

    @Override
    public List<Restriccion> restricciones() {
        return List.of(new Restriccion(
                "pk_norma", "norma-existe", "Ya hay una norma con esa clave; ábrala o use otra clave."));
    }
}
