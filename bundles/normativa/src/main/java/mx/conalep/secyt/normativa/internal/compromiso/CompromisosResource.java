package mx.conalep.secyt.normativa.internal.compromiso;

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
import java.util.List;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Compromisos.De;
import mx.conalep.secyt.normativa.Compromisos.Situacion;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Commitments. */
@Component(service = Recurso.class)
@Path("compromisos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class CompromisosResource implements Recurso {

    private final Compromisos compromisos;
    private final Archivos archivos;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public CompromisosResource(
            @Reference Compromisos compromisos, @Reference Archivos archivos, @Reference Idempotencia idempotencia) {
        this.compromisos = compromisos;
        this.archivos = archivos;
        this.idempotencia = idempotencia;
    }

    /** Those in scope, by last day. */
    @GET
    public Pagina<Compromiso> listar(
            @QueryParam("de") @Nullable String de,
            @QueryParam("situacion") @Nullable String situacion,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("reunion") @Nullable String reunion,
            @QueryParam("visita") @Nullable String visita,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        return compromisos.listar(
                Identidad.de(contexto),
                new Compromisos.Filtro(
                        Palabras.una(De.class, de, "de"),
                        Palabras.una(Situacion.class, situacion, "situacion"),
                        unidad,
                        reunion,
                        visita),
                Paginacion.de(pagina, tamano));
    }

    /** One. */
    @GET
    @Path("{id}")
    public Response leer(@PathParam("id") long id, @Context SecurityContext contexto) {
        return respuesta(compromisos.leer(Identidad.de(contexto), id));
    }

    /** What was done with one, in order. */
    @GET
    @Path("{id}/pasos")
    public List<Compromiso.Paso> pasos(@PathParam("id") long id, @Context SecurityContext contexto) {
        return compromisos.pasos(Identidad.de(contexto), id);
    }

    /** Evidence. */
    @GET
    @Path("{id}/archivos/{archivo}")
    @Produces(MediaType.WILDCARD)
    public Response evidencia(
            @PathParam("id") long id, @PathParam("archivo") long archivo, @Context SecurityContext contexto) {
        return Descarga.de(archivos, compromisos.evidencia(Identidad.de(contexto), id, archivo));
    }

    /** Does something with one. */
    @POST
    @Path("{id}/pasos")
    public Response avanzar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Compromisos.Avance avance,
            @Context ContainerRequestContext peticion) {
        return Actos.hacer(
                idempotencia,
                peticion,
                ifMatch,
                (q, v) -> compromisos.avanzar(q, id, v, avance),
                CompromisosResource::respuesta);
    }

    private static Response respuesta(Compromiso c) {
        return Response.ok(c).tag(IfMatch.etiqueta(c.version())).build();
    }
}
