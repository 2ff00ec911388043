package mx.conalep.secyt.normativa.internal.norma;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.DifusionNorma.Difusion;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who got a norm. */
@Component(service = Recurso.class)
@Path("normas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class DifusionNormaResource implements Recurso {

    private final DifusionNorma difusion;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public DifusionNormaResource(@Reference DifusionNorma difusion, @Reference Idempotencia idempotencia) {
        this.difusion = difusion;
        this.idempotencia = idempotencia;
    }

    /** How many units it was sent to. */
    public record Enviada(int unidades) {}

    /** How a version was told; those that have not acknowledged first. */
    @GET
    @Path("{clave}/versiones/{numero}/acuses")
    public Difusion leer(@PathParam("clave") String clave, @PathParam("numero") int numero) {
        return difusion.leer(clave, numero);
    }

    /** Sends it to every unit that has not got it. */
    @POST
    @Path("{clave}/difusion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response difundir(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context ContainerRequestContext peticion) {
        return Actos.hacer(
                idempotencia,
                peticion,
                ifMatch,
                (q, v) -> difusion.difundir(q, clave, v),
                n -> Response.ok(new Enviada(n)).build());
    }

    /** Acknowledges receipt for the caller's units. */
    @POST
    @Path("{clave}/versiones/{numero}/acuse")
    public Difusion acusar(
            @PathParam("clave") String clave, @PathParam("numero") int numero, @Context SecurityContext contexto) {
        difusion.acusar(Identidad.de(contexto), clave, numero);
        return difusion.leer(clave, numero);
    }
}
