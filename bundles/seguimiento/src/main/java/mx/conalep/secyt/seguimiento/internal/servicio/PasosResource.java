package mx.conalep.secyt.seguimiento.internal.servicio;

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
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Pasos;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Transicion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/{folio}/{transicion}}: one step of one service. */
@Component(service = Recurso.class)
@Path("servicios")
@Produces(MediaType.APPLICATION_JSON)
public final class PasosResource implements Recurso {

    private final Pasos pasos;
    private final Idempotencia idempotencia;

    @Activate
    public PasosResource(@Reference Pasos pasos, @Reference Idempotencia idempotencia) {
        this.pasos = pasos;
        this.idempotencia = idempotencia;
    }

    /** What may be said with a step; a release explains the warnings of its month by {@code rule.key}. */
    public record Comentario(
            @Nullable String comentario, @Nullable Map<String, @Nullable String> justificaciones) {

        private static PeticionPaso con(@Nullable Comentario dicho, @Nullable Integer version) {
            return dicho == null
                    ? new PeticionPaso(version, null, null)
                    : new PeticionPaso(version, dicho.comentario(), dicho.justificaciones());
        }
    }

    /** Hands a captured record over. */
    @POST
    @Path("{folio}/reportar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL})
    public Response reportar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Comentario comentario) {
        return avanzar(Identidad.de(contexto), peticion, Transicion.REPORTAR, folio, ifMatch, comentario);
    }

    /** Releases a reported record. */
    @POST
    @Path("{folio}/liberar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.DIRECTOR)
    public Response liberar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Comentario comentario) {
        return avanzar(Identidad.de(contexto), peticion, Transicion.LIBERAR, folio, ifMatch, comentario);
    }

    /** Validates a released record. */
    @POST
    @Path("{folio}/validar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.UNIDAD_ESTATAL)
    public Response validar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Comentario comentario) {
        return avanzar(Identidad.de(contexto), peticion, Transicion.VALIDAR, folio, ifMatch, comentario);
    }

    /** Verifies a validated record. */
    @POST
    @Path("{folio}/verificar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CST, Rol.CSC})
    public Response verificar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Comentario comentario) {
        return avanzar(Identidad.de(contexto), peticion, Transicion.VERIFICAR, folio, ifMatch, comentario);
    }

    /** Sends a record back. */
    @POST
    @Path("{folio}/devolver")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC})
    public Response devolver(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeticionDevolucion devolucion) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> pasos.devolver(quien.con(antes), folio, devolucion, version(ifMatch)),
                servicio -> ServiciosResource.respuesta(Response.ok(), servicio));
    }

    private Response avanzar(
            Identidad quien,
            ContainerRequestContext peticion,
            Transicion paso,
            String folio,
            @Nullable String ifMatch,
            @Nullable Comentario comentario) {
        PeticionPaso dicho = Comentario.con(comentario, version(ifMatch));
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> pasos.avanzar(quien.con(antes), folio, paso, dicho),
                servicio -> ServiciosResource.respuesta(Response.ok(), servicio));
    }

    private static @Nullable Integer version(@Nullable String ifMatch) {
        OptionalInt version = IfMatch.opcional(ifMatch);
        return version.isPresent() ? version.getAsInt() : null;
    }
}
