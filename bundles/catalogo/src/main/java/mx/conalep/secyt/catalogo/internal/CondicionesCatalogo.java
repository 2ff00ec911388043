package mx.conalep.secyt.catalogo.internal;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.procedimientos.Condicion;
import mx.conalep.secyt.procedimientos.Contexto;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What activities of cases ask of the catalogue: published in its year, and no request without answer. */
@Component(service = Condicion.class)
public final class CondicionesCatalogo implements Condicion {

    private static final Identidad SISTEMA = Identidad.sistema("condiciones");
    private static final Paginacion UNA = new Paginacion(1, 1);
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final EdicionesCatalogo ediciones;
    private final Solicitudes solicitudes;

    /** With the use cases of this slice. */
    @Activate
    public CondicionesCatalogo(@Reference EdicionesCatalogo ediciones, @Reference Solicitudes solicitudes) {
        this.ediciones = ediciones;
        this.solicitudes = solicitudes;
    }

    @Override
    public Set<String> claves() {
        return Set.of("catalogo-publicado", "altas-atendidas");
    }

    @Override
    public Respuesta revisar(String clave, Contexto contexto) {
        return clave.equals("altas-atendidas") ? atendidas() : publicado(Objects.requireNonNull(contexto.ejercicio()));
    }

    private Respuesta publicado(int ejercicio) {
        boolean hay = ediciones.listar(UNA).elementos().stream()
                .anyMatch(e -> e.emitida().atZone(MEXICO).getYear() >= ejercicio);
        return hay
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta publicar una edición del catálogo en " + ejercicio
                                + "; emítala en Ediciones del catálogo.",
                        "/catalogo/ediciones");
    }

    private Respuesta atendidas() {
        long sin = solicitudes
                .listar(SISTEMA, new Solicitudes.Filtro(null, Solicitud.Estado.PENDIENTE, null), UNA)
                .total();
        return sin == 0
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta responder " + sin + " solicitudes de alta; acéptelas o recházelas en Solicitudes.",
                        "/solicitudes?estado=pendiente");
    }
}
