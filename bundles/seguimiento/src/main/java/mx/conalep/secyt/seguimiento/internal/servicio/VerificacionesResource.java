package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Actos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoActo;
import mx.conalep.secyt.seguimiento.Transicion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /verificaciones}. */
@Component(service = Recurso.class)
@Path("verificaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class VerificacionesResource implements Recurso {

    private final Actos actos;

    @Activate
    public VerificacionesResource(@Reference Actos actos) {
        this.actos = actos;
    }

    /** Verifies all validated services of a unit and period. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CST, Rol.CSC})
    public ResultadoActo verificar(@Context SecurityContext contexto, PeticionPeriodo peticion) {
        return actos.aplicar(Identidad.de(contexto), Transicion.VERIFICAR, peticion);
    }
}
