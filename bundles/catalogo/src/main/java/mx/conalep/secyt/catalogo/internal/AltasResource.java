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
import java.util.List;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requests for courses, services, firms and accounts; they are answered in {@link RespuestasResource}.
 */
@Component(service = Recurso.class)
@Path("solicitudes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AltasResource implements Recurso {

    private final Solicitudes solicitudes;
    private final Idempotencia idempotencia;

    /** With the requests. */
    @Activate
    public AltasResource(@Reference Solicitudes solicitudes, @Reference Idempotencia idempotencia) {
        this.solicitudes = solicitudes;
        this.idempotencia = idempotencia;
    }

    /** Those in scope, the newest first. */
    @GET
    @Permite
    public Pagina<Solicitud> listar(
            @QueryParam("tipo") @Nullable String tipo,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        Solicitudes.Filtro filtro = new Solicitudes.Filtro(
                tipo == null ? null : Peticion.tipo(tipo, null), SolicitudesResource.estado(estado), unidad);
        return solicitudes.listar(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }

    /** One. */
    @GET
    @Path("{id}")
    @Permite
    public Response leer(@PathParam("id") long id, @Context SecurityContext contexto) {
        return respuesta(Response.ok(), solicitudes.leer(Identidad.de(contexto), id));
    }

    /** What was said about one. */
    @GET
    @Path("{id}/mensajes")
    @Permite
    public Pagina<Solicitud.Mensaje> mensajes(@PathParam("id") long id, @Context SecurityContext contexto) {
        List<Solicitud.Mensaje> mensajes = solicitudes.mensajes(Identidad.de(contexto), id);
        return Pagina.de(mensajes.size(), mensajes);
    }

    /** Asks; tells what looks like it. */
    @POST
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response solicitar(
            Solicitud.Propuesta propuesta,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        List<String> avisos = solicitudes.parecidas(quien, propuesta);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> solicitudes.solicitar(quien.con(antes), propuesta),
                s -> respuesta(Response.created(URI.create("solicitudes/" + s.id())), s.con(avisos)));
    }

    /** Hands it on to the coordination. */
    @POST
    @Path("{id}/aval")
    @Permite({Rol.UNIDAD_ESTATAL})
    public Response avalar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext contexto) {
        return respuesta(Response.ok(), solicitudes.avalar(Identidad.de(contexto), id, IfMatch.opcional(ifMatch)));
    }

    static Response respuesta(Response.ResponseBuilder respuesta, Solicitud solicitud) {
        return respuesta
                .entity(solicitud)
                .tag(IfMatch.etiqueta(solicitud.version()))
                .build();
    }
}
