package mx.conalep.secyt.seguimiento.internal.acuerdo;

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
import java.net.URI;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.SolicitudMetas;
import mx.conalep.secyt.seguimiento.SolicitudesMetas;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /solicitudes-metas}. */
@Component(service = Recurso.class)
@Path("solicitudes-metas")
@Produces(MediaType.APPLICATION_JSON)
public final class SolicitudesMetasResource implements Recurso {

    private final SolicitudesMetas solicitudes;
    private final Idempotencia idempotencia;

    @Activate
    public SolicitudesMetasResource(@Reference SolicitudesMetas solicitudes, @Reference Idempotencia idempotencia) {
        this.solicitudes = solicitudes;
        this.idempotencia = idempotencia;
    }

    /** Asks for the goals of a year. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response crear(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            SolicitudMetas.Peticion solicitud) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> solicitudes.crear(quien.con(antes), solicitud),
                nueva -> Response.created(URI.create("solicitudes-metas/" + nueva.folio()))
                        .entity(nueva)
                        .build());
    }

    /** The newest first. */
    @GET
    @Permite
    public Pagina<SolicitudMetas> listar(
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return solicitudes.listar(ejercicio, Palabras.una(Linea.class, linea, "linea"), Paginacion.de(pagina, tamano));
    }

    /** One request. */
    @GET
    @Path("{folio}")
    @Permite
    public SolicitudMetas leer(@PathParam("folio") String folio) {
        return solicitudes.leer(folio);
    }

    /** Who has answered and who is missing, unit by unit. */
    @GET
    @Path("{folio}/respuestas")
    @Permite
    public Pagina<SituacionMetas> respuestas(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(solicitudes.respuestas(Identidad.de(contexto), folio), Paginacion.de(pagina, tamano));
    }
}
