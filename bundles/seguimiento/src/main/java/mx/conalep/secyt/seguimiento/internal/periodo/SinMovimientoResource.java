package mx.conalep.secyt.seguimiento.internal.periodo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /sin-movimiento}. */
@Component(service = Recurso.class)
@Path("sin-movimiento")
@Produces(MediaType.APPLICATION_JSON)
public final class SinMovimientoResource implements Recurso {

    private final Periodos periodos;

    @Activate
    public SinMovimientoResource(@Reference Periodos periodos) {
        this.periodos = periodos;
    }

    /** Declares that nothing was delivered. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Periodo declarar(@Context SecurityContext contexto, PeticionPeriodo peticion) {
        return periodos.declararSinMovimiento(Identidad.de(contexto), peticion);
    }

    /** Takes a declaration back. */
    @DELETE
    @Permite({Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Periodo retirar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("mes") @Nullable Integer mes,
            @QueryParam("linea") @Nullable String linea) {
        Linea una = Palabras.una(Linea.class, linea, "linea");
        return periodos.retirarSinMovimiento(
                Identidad.de(contexto), new PeticionPeriodo(unidad, ejercicio, mes, null, una, null));
    }
}
