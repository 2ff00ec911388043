package mx.conalep.secyt.normativa.internal.supervision;

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
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Cedula;
import mx.conalep.secyt.normativa.Visita.Estado;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Visits of supervision; each act needs {@code If-Match} with the visit's ETag. */
@Component(service = Recurso.class)
@Path("supervisiones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class SupervisionesResource implements Recurso {

    private final Supervisiones supervisiones;
    private final Archivos archivos;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public SupervisionesResource(
            @Reference Supervisiones supervisiones,
            @Reference Archivos archivos,
            @Reference Idempotencia idempotencia) {
        this.supervisiones = supervisiones;
        this.archivos = archivos;
        this.idempotencia = idempotencia;
    }

    /** Points of the cédula. */
    public record Puntos(@Nullable List<Supervisiones.Revision> puntos) {}

    /** What came of it. */
    public record Conclusion(
            @Nullable String conclusiones, @Nullable List<Compromisos.Nuevo> acciones) {}

    /** Why it is called off. */
    public record Cancelacion(@Nullable String motivo) {}

    /** Those in scope, the latest first. */
    @GET
    public Pagina<Visita> listar(
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("norma") @Nullable String norma,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        return supervisiones.listar(
                Identidad.de(contexto),
                new Supervisiones.Filtro(unidad, Palabras.una(Estado.class, estado, "estado"), norma),
                Paginacion.de(pagina, tamano));
    }

    /** All of one. */
    @GET
    @Path("{clave}")
    public Response leer(@PathParam("clave") String clave, @Context SecurityContext contexto) {
        Cedula c = supervisiones.leer(Identidad.de(contexto), clave);
        return Response.ok(c).tag(IfMatch.etiqueta(c.visita().version())).build();
    }

    /** Evidence. */
    @GET
    @Path("{clave}/archivos/{archivo}")
    @Produces(MediaType.WILDCARD)
    public Response evidencia(
            @PathParam("clave") String clave, @PathParam("archivo") long archivo, @Context SecurityContext contexto) {
        return Descarga.de(archivos, supervisiones.evidencia(Identidad.de(contexto), clave, archivo));
    }

    /** Plans one. */
    @POST
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response programar(
            Supervisiones.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> supervisiones.programar(quien.con(antes), datos),
                v -> respuesta(Response.created(URI.create("supervisiones/" + v.clave())), v));
    }

    /** Fills in points of the cédula. */
    @POST
    @Path("{clave}/puntos")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response revisar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Puntos p,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> supervisiones.revisar(q, clave, v, p.puntos()));
    }

    /** Ends the visit. */
    @POST
    @Path("{clave}/conclusion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response concluir(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Conclusion c,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> supervisiones.concluir(q, clave, v, c.conclusiones(), c.acciones()));
    }

    /** Closes it once all is mended. */
    @POST
    @Path("{clave}/cierre")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cerrar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> supervisiones.cerrar(q, clave, v));
    }

    /** Calls it off. */
    @POST
    @Path("{clave}/cancelacion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cancelar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Cancelacion c,
            @Context ContainerRequestContext peticion) {
        return acto(peticion, ifMatch, (q, v) -> supervisiones.cancelar(q, clave, v, c.motivo()));
    }

    private Response acto(ContainerRequestContext peticion, @Nullable String ifMatch, Actos.Acto<Visita> acto) {
        return Actos.hacer(idempotencia, peticion, ifMatch, acto, v -> respuesta(Response.ok(), v));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Visita v) {
        return respuesta.entity(v).tag(IfMatch.etiqueta(v.version())).build();
    }
}
