package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers to requests. They take no {@code Idempotency-Key}, for one may hold a password; a repeated answer is told that the
 * request was answered.
 */
@Component(service = Recurso.class)
@Path("solicitudes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RespuestasResource implements Recurso {

    private final Solicitudes solicitudes;

    /** With the requests. */
    @Activate
    public RespuestasResource(@Reference Solicitudes solicitudes) {
        this.solicitudes = solicitudes;
    }

    /**
     * Why, or what is asked.
     *
     * @param texto for whoever asked
     */
    public record Texto(@Nullable String texto) {}

    /**
     * What was asked, answered.
     *
     * @param texto the answer
     * @param cambio fields of the request that change
     */
    public record Ampliacion(@Nullable String texto, Solicitud.@Nullable Propuesta cambio) {}

    /** Accepts and makes it. */
    @POST
    @Path("{id}/aceptacion")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response aceptar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Solicitud.Aceptacion aceptacion,
            @Context SecurityContext contexto) {
        return AltasResource.respuesta(
                Response.ok(), solicitudes.aceptar(Identidad.de(contexto), id, IfMatch.opcional(ifMatch), aceptacion));
    }

    /** Turns down, saying why. */
    @POST
    @Path("{id}/rechazo")
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response rechazar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            SolicitudesResource.Rechazo rechazo,
            @Context SecurityContext contexto) {
        return AltasResource.respuesta(
                Response.ok(),
                solicitudes.rechazar(Identidad.de(contexto), id, IfMatch.opcional(ifMatch), rechazo.motivo()));
    }

    /** Asks for more. */
    @POST
    @Path("{id}/pregunta")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response preguntar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Texto pregunta,
            @Context SecurityContext contexto) {
        return AltasResource.respuesta(
                Response.ok(),
                solicitudes.preguntar(Identidad.de(contexto), id, IfMatch.opcional(ifMatch), pregunta.texto()));
    }

    /** Answers what was asked. */
    @POST
    @Path("{id}/ampliacion")
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response ampliar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Ampliacion a,
            @Context SecurityContext contexto) {
        Solicitud.Propuesta cambio =
                a.cambio() == null ? new Solicitud.Propuesta(null, null, null, null, null, null, null) : a.cambio();
        return AltasResource.respuesta(
                Response.ok(),
                solicitudes.ampliar(Identidad.de(contexto), id, IfMatch.opcional(ifMatch), a.texto(), cambio));
    }
}
