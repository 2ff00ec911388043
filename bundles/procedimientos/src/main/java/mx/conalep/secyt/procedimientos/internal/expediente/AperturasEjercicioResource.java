package mx.conalep.secyt.procedimientos.internal.expediente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a year starts with. */
@Component(service = Recurso.class)
@Path("expedientes/ejercicios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AperturasEjercicioResource implements Recurso {

    private final Expedientes expedientes;

    /** With the use cases. */
    @Activate
    public AperturasEjercicioResource(@Reference Expedientes expedientes) {
        this.expedientes = expedientes;
    }

    /** Opens the cases with which a year starts; again opens nothing. */
    @POST
    @Path("{ejercicio}")
    @Permite
    public List<ResumenExpediente> iniciarEjercicio(
            @Context SecurityContext contexto, @PathParam("ejercicio") int ejercicio) {
        return expedientes.iniciarEjercicio(Identidad.de(contexto), ejercicio);
    }
}
