package mx.conalep.secyt.seguimiento.internal.edicion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/{folio}/ediciones}: in which editions a service counted. */
@Component(service = Recurso.class)
@Path("servicios/{folio}/ediciones")
@Produces(MediaType.APPLICATION_JSON)
public final class ServicioEdicionesResource implements Recurso {

    private final EdicionesServicio ediciones;

    @Activate
    public ServicioEdicionesResource(@Reference EdicionesServicio ediciones) {
        this.ediciones = ediciones;
    }

    /** The oldest first. */
    @GET
    @Permite
    public List<EdicionDeServicio> listar(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        return ediciones.listar(Identidad.de(contexto), folio);
    }
}
