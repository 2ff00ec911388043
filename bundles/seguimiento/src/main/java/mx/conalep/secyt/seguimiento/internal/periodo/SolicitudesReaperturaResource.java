package mx.conalep.secyt.seguimiento.internal.periodo;

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
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Reaperturas;
import mx.conalep.secyt.seguimiento.SolicitudReapertura;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /reaperturas/solicitudes}. */
@Component(service = Recurso.class)
@Path("reaperturas/solicitudes")
@Produces(MediaType.APPLICATION_JSON)
public final class SolicitudesReaperturaResource implements Recurso {

    private final Reaperturas reaperturas;
    private final Idempotencia idempotencia;

    @Activate
    public SolicitudesReaperturaResource(@Reference Reaperturas reaperturas, @Reference Idempotencia idempotencia) {
        this.reaperturas = reaperturas;
        this.idempotencia = idempotencia;
    }

    /** What is said with a decision. */
    public record Respuesta(@Nullable String respuesta) {}

    /** Asks to reopen a month. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response pedir(
            @Context SecurityContext contexto, @Context ContainerRequestContext peticion, PeticionPeriodo periodo) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> reaperturas.pedir(quien.con(antes), periodo),
                s -> Response.created(URI.create("reaperturas/solicitudes/" + s.id()))
                        .entity(s)
                        .build());
    }

    /** Requests within the scope of the caller. */
    @GET
    @Permite
    public Pagina<SolicitudReapertura> listar(
            @Context SecurityContext contexto,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return reaperturas.listar(
                Identidad.de(contexto),
                Palabras.una(SolicitudReapertura.Estado.class, estado, "estado"),
                unidad,
                Paginacion.de(pagina, tamano));
    }

    /** Reopens what was asked for. */
    @POST
    @Path("{id}/aceptacion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST})
    public SolicitudReapertura aceptar(
            @Context SecurityContext contexto, @PathParam("id") String id, @Nullable Respuesta respuesta) {
        return reaperturas.resolver(Identidad.de(contexto), id, true, texto(respuesta));
    }

    /** Refuses, with an answer. */
    @POST
    @Path("{id}/rechazo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST})
    public SolicitudReapertura rechazar(
            @Context SecurityContext contexto, @PathParam("id") String id, @Nullable Respuesta respuesta) {
        return reaperturas.resolver(Identidad.de(contexto), id, false, texto(respuesta));
    }

    private static @Nullable String texto(@Nullable Respuesta respuesta) {
        return respuesta == null ? null : respuesta.respuesta();
    }
}
