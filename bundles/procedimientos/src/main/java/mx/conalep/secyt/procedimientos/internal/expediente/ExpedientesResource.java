package mx.conalep.secyt.procedimientos.internal.expediente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases of procedures. */
@Component(service = Recurso.class)
@Path("expedientes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ExpedientesResource implements Recurso {

    private final Expedientes expedientes;
    private final Idempotencia idempotencia;
    private final Archivos archivos;

    /** With the use cases. */
    @Activate
    public ExpedientesResource(
            @Reference Expedientes expedientes, @Reference Idempotencia idempotencia, @Reference Archivos archivos) {
        this.expedientes = expedientes;
        this.idempotencia = idempotencia;
        this.archivos = archivos;
    }

    /** The latest first. */
    @GET
    @Permite
    public Pagina<FilaExpediente> listar(
            @Context SecurityContext contexto,
            @QueryParam("procedimiento") @Nullable String procedimiento,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("referencia") @Nullable String referencia,
            @QueryParam("padre") @Nullable Long padre,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        EstadoExpediente cual = Palabras.una(EstadoExpediente.class, estado, "estado");
        return expedientes.listar(
                Identidad.de(contexto),
                new FiltroExpedientes(procedimiento, cual, ejercicio, unidad, referencia, padre, null),
                Paginacion.de(pagina, tamano));
    }

    /** Opens one. */
    @POST
    @Permite
    public Response abrir(
            Cuerpos.Apertura apertura, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> expedientes.abrir(quien.con(antes), apertura.expediente()),
                ExpedientesResource::creado);
    }

    /** One: its activities in order, where it is in the diagram, its history and what is missing. */
    @GET
    @Path("{id}")
    @Permite
    public Expediente leer(@Context SecurityContext contexto, @PathParam("id") long id) {
        return expedientes.leer(Identidad.de(contexto), id);
    }

    /** Ends one for good, with a reason. */
    @POST
    @Path("{id}/cancelacion")
    @Permite
    public ResumenExpediente cancelar(
            @Context SecurityContext contexto, @PathParam("id") long id, Cuerpos.Motivo motivo) {
        return expedientes.cancelar(Identidad.de(contexto), id, Cuerpos.o(motivo.motivo()));
    }

    /** Says something about it. */
    @POST
    @Path("{id}/comentarios")
    @Permite
    public ResumenExpediente comentar(
            @Context SecurityContext contexto, @PathParam("id") long id, Cuerpos.Comentario comentario) {
        return expedientes.comentar(
                Identidad.de(contexto), id, Cuerpos.o(comentario.actividad()), Cuerpos.o(comentario.texto()));
    }

    /** A file of its evidence. */
    @GET
    @Path("{id}/evidencias/{archivo}")
    @Produces(MediaType.WILDCARD)
    @Permite
    public Response evidencia(
            @Context SecurityContext contexto, @PathParam("id") long id, @PathParam("archivo") long archivo) {
        return Descarga.de(archivos, expedientes.evidencia(Identidad.de(contexto), id, archivo));
    }

    private static Response creado(ResumenExpediente resumen) {
        return Response.created(UriBuilder.fromPath("expedientes/{id}").build(resumen.id()))
                .entity(resumen)
                .build();
    }
}
