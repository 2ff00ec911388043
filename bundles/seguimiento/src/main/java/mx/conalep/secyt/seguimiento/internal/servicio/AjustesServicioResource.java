package mx.conalep.secyt.seguimiento.internal.servicio;

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

/** {@code /servicios/{folio}/ajustes} and {@code /servicios/ajustes}. */
@Component(service = Recurso.class)
@Path("servicios")
@Produces(MediaType.APPLICATION_JSON)
public final class AjustesServicioResource implements Recurso {

    private final Ajustes ajustes;
    private final Idempotencia idempotencia;

    @Activate
    public AjustesServicioResource(@Reference Ajustes ajustes, @Reference Idempotencia idempotencia) {
        this.ajustes = ajustes;
        this.idempotencia = idempotencia;
    }

    /** Changes what was published, with before, after and cause. */
    @POST
    @Path("{folio}/ajustes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST})
    public Response ajustar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Ajuste.Peticion ajuste) {
        Identidad quien = Identidad.de(contexto);
        int version = IfMatch.exigir(ifMatch);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> ajustes.ajustar(quien.con(antes), folio, ajuste, version),
                hecho -> Response.created(URI.create("servicios/" + folio + "/ajustes"))
                        .tag(IfMatch.etiqueta(hecho.version()))
                        .entity(hecho)
                        .build());
    }

    /** Adjustments within the scope of the caller; the pending ones are regularisations for the next edition. */
    @GET
    @Path("ajustes")
    @Permite
    public Pagina<Ajuste> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("pendientes") @Nullable Boolean pendientes,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return ajustes.listar(
                Identidad.de(contexto),
                unidad,
                ejercicio,
                Boolean.TRUE.equals(pendientes),
                Paginacion.de(pagina, tamano));
    }
}
