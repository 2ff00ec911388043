package mx.conalep.secyt.seguimiento.internal.periodo;

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
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoCierre;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /reaperturas}. */
@Component(service = Recurso.class)
@Path("reaperturas")
@Produces(MediaType.APPLICATION_JSON)
public final class ReaperturasResource implements Recurso {

    private final Periodos periodos;

    @Activate
    public ReaperturasResource(@Reference Periodos periodos) {
        this.periodos = periodos;
    }

    /** Reopens months. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST})
    public ResultadoCierre reabrir(@Context SecurityContext contexto, PeticionPeriodo peticion) {
        return periodos.reabrir(Identidad.de(contexto), peticion);
    }
}
