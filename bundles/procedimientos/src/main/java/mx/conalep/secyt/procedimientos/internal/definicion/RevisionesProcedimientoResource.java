package mx.conalep.secyt.procedimientos.internal.definicion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Objects;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.RevisionRevisada;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The revisions of a procedure. */
@Component(service = Recurso.class)
@Path("procedimientos/{clave}/revisiones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RevisionesProcedimientoResource implements Recurso {

    private static final long MAXIMO = 2_000_000;

    private final Revisiones revisiones;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public RevisionesProcedimientoResource(@Reference Revisiones revisiones, @Reference Idempotencia idempotencia) {
        this.revisiones = revisiones;
        this.idempotencia = idempotencia;
    }

    /** From which day a revision is to be in force. */
    record Vigencia(@Nullable LocalDate desde) {}

    /** Why a revision does not come into force. */
    record Retiro(@Nullable String motivo) {}

    /** The newest first. */
    @GET
    @Permite
    public Pagina<RevisionProcedimiento> listar(
            @PathParam("clave") String clave,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(revisiones.listar(clave), Paginacion.de(pagina, tamano));
    }

    /** One, with what the checker finds in it. */
    @GET
    @Path("{id}")
    @Permite
    public Response ver(@PathParam("clave") String clave, @PathParam("id") long id) {
        return con(Response.ok(), revisiones.ver(clave, id));
    }

    /** Loads a BPMN file; nothing is put in force. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.APPLICATION_OCTET_STREAM})
    @CuerpoMaximo(MAXIMO)
    @Permite({Rol.DSTC, Rol.ADMINISTRADOR})
    public Response cargar(
            @PathParam("clave") String clave,
            byte[] archivo,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> revisiones.cargar(quien.con(antes), clave, archivo),
                r -> con(
                        Response.created(UriBuilder.fromPath("procedimientos/{clave}/revisiones/{id}")
                                .build(clave, r.revision().id())),
                        r));
    }

    /** What it changes of the one in force, activity by activity. */
    @GET
    @Path("{id}/comparacion")
    @Permite
    public Comparacion comparar(@PathParam("clave") String clave, @PathParam("id") long id) {
        return revisiones.comparar(clave, id);
    }

    /** Puts it in force from a day on. */
    @PUT
    @Path("{id}/vigencia")
    @Permite({Rol.DSTC, Rol.ADMINISTRADOR})
    public Response poner(
            @PathParam("clave") String clave,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Vigencia vigencia,
            @Context SecurityContext contexto) {
        new Validacion().presente(vigencia.desde(), "desde").terminar();
        RevisionProcedimiento puesta = revisiones.poner(
                Identidad.de(contexto), clave, id, IfMatch.exigir(ifMatch), Objects.requireNonNull(vigencia.desde()));
        return Response.ok(puesta).tag(IfMatch.etiqueta(puesta.version())).build();
    }

    /** Takes back the day of one that is to come. */
    @POST
    @Path("{id}/retiro")
    @Permite({Rol.DSTC, Rol.ADMINISTRADOR})
    public Response retirar(
            @PathParam("clave") String clave,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Retiro retiro,
            @Context SecurityContext contexto) {
        RevisionProcedimiento retirada = revisiones.retirar(
                Identidad.de(contexto),
                clave,
                id,
                IfMatch.exigir(ifMatch),
                Objects.requireNonNullElse(retiro.motivo(), ""));
        return Response.ok(retirada).tag(IfMatch.etiqueta(retirada.version())).build();
    }

    private static Response con(Response.ResponseBuilder respuesta, RevisionRevisada revisada) {
        return respuesta
                .entity(revisada)
                .tag(IfMatch.etiqueta(revisada.revision().version()))
                .build();
    }
}
