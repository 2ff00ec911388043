package mx.conalep.secyt.normativa.internal.reunion;

import jakarta.ws.rs.Consumes;
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
import java.util.List;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.ClaseDocumento;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with a meeting. Each act needs {@code If-Match} with its ETag. */
@Component(service = Recurso.class)
@Path("reuniones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActosReunionResource implements Recurso {

    private final Reuniones reuniones;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public ActosReunionResource(@Reference Reuniones reuniones, @Reference Idempotencia idempotencia) {
        this.reuniones = reuniones;
        this.idempotencia = idempotencia;
    }

    /** Commitments to be added. */
    public record Acuerdos(@Nullable List<Compromisos.Nuevo> acuerdos) {}

    /** Why it is called off. */
    public record Cancelacion(@Nullable String motivo) {}

    /** A file to be added. */
    public record NuevoDocumento(
            @Nullable Long archivo, @Nullable ClaseDocumento clase) {}

    /** Invites. */
    @POST
    @Path("{clave}/invitaciones")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response invitar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Reuniones.Invitacion invitacion,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> reuniones.invitar(q, clave, v, invitacion));
    }

    /** Notes that it was held. */
    @POST
    @Path("{clave}/acta")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response celebrar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Reuniones.Acta acta,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> reuniones.celebrar(q, clave, v, acta));
    }

    /** Adds commitments. */
    @POST
    @Path("{clave}/acuerdos")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response acordar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Acuerdos acuerdos,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> reuniones.acordar(q, clave, v, acuerdos.acuerdos()));
    }

    /** Calls it off. */
    @POST
    @Path("{clave}/cancelacion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cancelar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Cancelacion cancelacion,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> reuniones.cancelar(q, clave, v, cancelacion.motivo()));
    }

    /** Adds a file of the archive. */
    @POST
    @Path("{clave}/documentos")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response documentar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NuevoDocumento d,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> reuniones.documentar(q, clave, v, d.archivo(), d.clase()));
    }

    private Response acto(ContainerRequestContext peticion, @Nullable String ifMatch, Actos.Acto<Reunion> acto) {
        return Actos.hacer(idempotencia, peticion, ifMatch, acto, r -> ReunionesResource.respuesta(Response.ok(), r));
    }
}
