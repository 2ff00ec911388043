package mx.conalep.secyt.normativa.internal.reunion;

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
import java.net.URI;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.Reunion.Expediente;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings and sessions of committees. */
@Component(service = Recurso.class)
@Path("reuniones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class ReunionesResource implements Recurso {

    private final Reuniones reuniones;
    private final Archivos archivos;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public ReunionesResource(
            @Reference Reuniones reuniones, @Reference Archivos archivos, @Reference Idempotencia idempotencia) {
        this.reuniones = reuniones;
        this.archivos = archivos;
        this.idempotencia = idempotencia;
    }

    /** Those to which his units were invited, the latest first. */
    @GET
    public Pagina<Reunion> listar(
            @QueryParam("clase") @Nullable String clase,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        return reuniones.listar(
                Identidad.de(contexto),
                new Reuniones.Filtro(
                        Palabras.una(Clase.class, clase, "clase"),
                        Palabras.una(Estado.class, estado, "estado"),
                        ejercicio),
                Paginacion.de(pagina, tamano));
    }

    /** All of one. */
    @GET
    @Path("{clave}")
    public Response leer(@PathParam("clave") String clave, @Context SecurityContext contexto) {
        Expediente e = reuniones.leer(Identidad.de(contexto), clave);
        return Response.ok(e).tag(IfMatch.etiqueta(e.reunion().version())).build();
    }

    /** A file of one. */
    @GET
    @Path("{clave}/documentos/{archivo}")
    @Produces(MediaType.WILDCARD)
    public Response documento(
            @PathParam("clave") String clave, @PathParam("archivo") long archivo, @Context SecurityContext contexto) {
        return Descarga.de(archivos, reuniones.documento(Identidad.de(contexto), clave, archivo));
    }

    /** Plans one. */
    @POST
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response programar(
            Reuniones.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> reuniones.programar(quien.con(antes), datos),
                r -> respuesta(Response.created(URI.create("reuniones/" + r.clave())), r));
    }

    /** Changes one, and its programme. */
    @PUT
    @Path("{clave}")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cambiar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Reuniones.Datos datos,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), reuniones.cambiar(Identidad.de(contexto), clave, version, datos));
    }

    static Response respuesta(Response.ResponseBuilder respuesta, Reunion r) {
        return respuesta.entity(r).tag(IfMatch.etiqueta(r.version())).build();
    }
}
