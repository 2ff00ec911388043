package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for new offers. */
@Component(service = Recurso.class)
@Path("solicitudes-oferta")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SolicitudesResource implements Recurso {

    private final Solicitudes solicitudes;
    private final Idempotencia idempotencia;

    /** With the requests. */
    @Activate
    public SolicitudesResource(@Reference Solicitudes solicitudes, @Reference Idempotencia idempotencia) {
        this.solicitudes = solicitudes;
        this.idempotencia = idempotencia;
    }

    /**
     * Why it is turned down.
     *
     * @param motivo for whoever asked
     */
    public record Rechazo(@Nullable String motivo) {}

    /** Those in scope, the newest first. */
    @GET
    @Permite
    public Pagina<Solicitud> listar(
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        return solicitudes.listar(
                Identidad.de(contexto),
                new Solicitudes.Filtro(null, estado(estado), null),
                Paginacion.de(pagina, tamano));
    }

    /** Proposes an offer; tells those that look like it. */
    @POST
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response crear(
            Solicitud.Propuesta propuesta,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        List<String> avisos = solicitudes.parecidas(quien, propuesta);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> solicitudes.solicitarDirecto(quien.con(antes), propuesta),
                s -> respuesta(Response.created(URI.create("solicitudes-oferta/" + s.id())), s.con(avisos)));
    }

    /** Accepts: the offer is made with it. */
    @POST
    @Path("{id}/aceptacion")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response aceptar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Solicitud.Aceptacion aceptacion,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> solicitudes.aceptar(quien.con(antes), id, IfMatch.opcional(ifMatch), aceptacion),
                s -> respuesta(Response.ok(), s));
    }

    /** Turns down, saying why. */
    @POST
    @Path("{id}/rechazo")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response rechazar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Rechazo rechazo,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> solicitudes.rechazar(quien.con(antes), id, IfMatch.opcional(ifMatch), rechazo.motivo()),
                s -> respuesta(Response.ok(), s));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Solicitud solicitud) {
        return respuesta
                .entity(solicitud)
                .tag(IfMatch.etiqueta(solicitud.version()))
                .build();
    }

    static Solicitud.@Nullable Estado estado(@Nullable String texto) {
        if (texto == null || texto.isBlank()) {
            return null;
        }
        String nombre = texto.strip().equalsIgnoreCase("por-ampliar") ? "AMPLIAR" : texto.strip();
        return Arrays.stream(Solicitud.Estado.values())
                .filter(e -> e.name().equalsIgnoreCase(nombre))
                .findFirst()
                .orElseThrow(() -> Problema.campo(
                        "estado", "Use propuesta, pendiente, por-ampliar, aceptada o rechazada.", texto));
    }
}
