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

/** {@code /cierres}. */
@Component(service = Recurso.class)
@Path("cierres")
@Produces(MediaType.APPLICATION_JSON)
public final class CierresResource implements Recurso {

    private final Periodos periodos;

    @Activate
    public CierresResource(@Reference Periodos periodos) {
        this.periodos = periodos;
    }

    /** Closes months. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public ResultadoCierre cerrar(@Context SecurityContext contexto, PeticionPeriodo peticion) {
        return periodos.cerrar(Identidad.de(contexto), peticion);
    }
}
