package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Servicios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/{folio}/justificaciones}: what a service explains and explained. */
@Component(service = Recurso.class)
@Path("servicios/{folio}/justificaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class JustificacionesResource implements Recurso {

    private final Servicios servicios;

    @Activate
    public JustificacionesResource(@Reference Servicios servicios) {
        this.servicios = servicios;
    }

    /** All of them, oldest first; those that an edition ended say in which version. */
    @GET
    @Permite
    public Pagina<Justificacion> listar(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        List<Justificacion> todas = servicios.justificaciones(Identidad.de(contexto), folio);
        return Pagina.de(todas.size(), todas);
    }
}
