package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.http.MapaRestricciones;
import mx.conalep.secyt.http.Restriccion;
import org.osgi.service.component.annotations.Component;

/** What two callers at the same time may run into. */
@Component
public final class RestriccionesCatalogo implements MapaRestricciones {

    @Override
    public List<Restriccion> restricciones() {
        return List.of(
                new Restriccion(
                        "uk_oferta_clave",
                        "oferta-existe",
                        "Ya existe una oferta con esa clave; cámbiela o use otra clave."),
                new Restriccion(
                        "uk_acreditacion_numero",
                        "acreditacion-existe",
                        "Esa unidad ya registró ese número del mismo organismo; cambie esa acreditación."));
    }
}
