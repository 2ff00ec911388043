package mx.conalep.secyt.seguimiento.internal.cierre;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cierre;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /mi-trimestre}. */
@Component(service = Recurso.class)
@Path("mi-trimestre")
@Produces(MediaType.APPLICATION_JSON)
public final class MiTrimestreResource implements Recurso {

    private final Cierre cierre;

    @Activate
    public MiTrimestreResource(@Reference Cierre cierre) {
        this.cierre = cierre;
    }

    /** Everything pending of a unit and quarter. */
    @GET
    @Permite
    public MiTrimestre leer(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre) {
        return cierre.leer(Identidad.de(contexto), unidad, ejercicio, trimestre);
    }

    /** Releases all of it and issues the cédula; repeating it issues a new one that replaces the former. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.DIRECTOR)
    public Response cerrar(@Context SecurityContext contexto, Cierre.Peticion peticion) {
        Cedula cedula = cierre.cerrar(Identidad.de(contexto), peticion);
        return Response.created(URI.create("cedulas/" + cedula.folio()))
                .entity(cedula)
                .build();
    }
}
