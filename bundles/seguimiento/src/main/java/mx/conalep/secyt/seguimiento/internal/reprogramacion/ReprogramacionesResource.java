package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Reprogramacion;
import mx.conalep.secyt.seguimiento.Reprogramaciones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /reprogramaciones}. */
@Component(service = Recurso.class)
@Path("reprogramaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class ReprogramacionesResource implements Recurso {

    private final Reprogramaciones reprogramaciones;
    private final Idempotencia idempotencia;

    @Activate
    public ReprogramacionesResource(
            @Reference Reprogramaciones reprogramaciones, @Reference Idempotencia idempotencia) {
        this.reprogramaciones = reprogramaciones;
        this.idempotencia = idempotencia;
    }

    /** Changes goals in force because an oficio asks for it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response crear(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            Reprogramacion.Peticion reprogramacion) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> reprogramaciones.crear(quien.con(antes), reprogramacion),
                nueva -> Response.created(URI.create("reprogramaciones/" + nueva.folio()))
                        .entity(nueva)
                        .build());
    }

    /** The newest first. */
    @GET
    @Permite
    public Pagina<Reprogramacion> listar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return reprogramaciones.listar(Identidad.de(contexto), ejercicio, Paginacion.de(pagina, tamano));
    }

    /** One of them. */
    @GET
    @Path("{folio}")
    @Permite
    public Reprogramacion leer(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        return reprogramaciones.leer(Identidad.de(contexto), folio);
    }
}
