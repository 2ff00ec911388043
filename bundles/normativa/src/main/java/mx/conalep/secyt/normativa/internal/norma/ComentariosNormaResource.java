package mx.conalep.secyt.normativa.internal.norma;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.ComentariosNorma;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Consultada;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Comments on norms. */
@Component(service = Recurso.class)
@Path("normas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class ComentariosNormaResource implements Recurso {

    private final ComentariosNorma comentarios;
    private final Documentos documentos;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public ComentariosNormaResource(
            @Reference ComentariosNorma comentarios,
            @Reference Documentos documentos,
            @Reference Idempotencia idempotencia) {
        this.comentarios = comentarios;
        this.documentos = documentos;
        this.idempotencia = idempotencia;
    }

    /** The unit that has nothing to say. */
    public record SinComentarios(@Nullable String unidad) {}

    /** What is answered to a comment, and why. */
    public record Respuesta(
            @Nullable Resolucion resolucion, @Nullable String motivo) {}

    /** Comments on a version; with {@code formato=pdf} the report. */
    @GET
    @Path("{clave}/versiones/{numero}/comentarios")
    @Produces({MediaType.APPLICATION_JSON, "application/pdf"})
    public Response listar(
            @PathParam("clave") String clave,
            @PathParam("numero") int numero,
            @QueryParam("formato") @Nullable String formato,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return "pdf".equals(formato)
                ? pdf(comentarios.informe(quien, clave, numero), "comentarios-" + clave + "-v" + numero)
                : Response.ok(comentarios.listar(quien, clave, numero), MediaType.APPLICATION_JSON)
                        .build();
    }

    /** Units that were asked about a version, those that have not answered first. */
    @GET
    @Path("{clave}/versiones/{numero}/consultadas")
    public List<Consultada> consultadas(@PathParam("clave") String clave, @PathParam("numero") int numero) {
        return comentarios.consultadas(clave, numero);
    }

    /** Asks for comments. */
    @POST
    @Path("{clave}/consulta")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response consultar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ComentariosNorma.Consulta consulta,
            @Context ContainerRequestContext peticion) {
        return Actos.hacer(
                idempotencia,
                peticion,
                ifMatch,
                (q, v) -> comentarios.consultar(q, clave, v, consulta),
                n -> NormasResource.respuesta(Response.ok(), n));
    }

    /** Comments. */
    @POST
    @Path("{clave}/comentarios")
    public Response comentar(
            @PathParam("clave") String clave,
            ComentariosNorma.NuevoComentario nuevo,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> comentarios.comentar(quien.con(antes), clave, nuevo),
                c -> respuesta(Response.created(URI.create("normas/" + clave + "/comentarios/" + c.id())), c));
    }

    /** Says that a unit has no comments. */
    @POST
    @Path("{clave}/sin-comentarios")
    public Consultada sinComentarios(
            @PathParam("clave") String clave, SinComentarios unidad, @Context SecurityContext contexto) {
        return comentarios.sinComentarios(Identidad.de(contexto), clave, unidad.unidad());
    }

    /** Answers a comment. */
    @POST
    @Path("{clave}/comentarios/{id}/resolucion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response resolver(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Respuesta r,
            @Context ContainerRequestContext peticion) {
        return Actos.hacer(
                idempotencia,
                peticion,
                ifMatch,
                (q, v) -> comentarios.resolver(q, id, v, r.resolucion(), r.motivo()),
                c -> respuesta(Response.ok(), c));
    }

    private Response pdf(Documento documento, String nombre) {
        StreamingOutput cuerpo = salida -> documentos.pdf(documento, salida);
        return Response.ok(cuerpo, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, Descarga.adjunto(nombre + ".pdf"))
                .build();
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Comentario c) {
        return respuesta.entity(c).tag(IfMatch.etiqueta(c.version())).build();
    }
}
