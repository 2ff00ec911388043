package mx.conalep.secyt.normativa.internal.cambio;

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
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.CambioExterno.Estado;
import mx.conalep.secyt.normativa.CambioExterno.Fuente;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** External changes that are watched. */
@Component(service = Recurso.class)
@Path("cambios-externos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class CambiosExternosResource implements Recurso {

    private final CambiosExternos cambios;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public CambiosExternosResource(@Reference CambiosExternos cambios, @Reference Idempotencia idempotencia) {
        this.cambios = cambios;
        this.idempotencia = idempotencia;
    }

    /** Open ones first. */
    @GET
    public Pagina<CambioExterno> listar(
            @QueryParam("fuente") @Nullable String fuente,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return cambios.listar(
                new CambiosExternos.Filtro(
                        Palabras.una(Fuente.class, fuente, "fuente"), Palabras.una(Estado.class, estado, "estado")),
                Paginacion.de(pagina, tamano));
    }

    /** One. */
    @GET
    @Path("{id}")
    public Response leer(@PathParam("id") long id) {
        return respuesta(Response.ok(), cambios.leer(id));
    }

    /** Registers one. */
    @POST
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ})
    public Response registrar(
            CambiosExternos.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> cambios.registrar(quien.con(antes), datos),
                c -> respuesta(Response.created(URI.create("cambios-externos/" + c.id())), c));
    }

    /** Answers one. */
    @POST
    @Path("{id}/respuesta")
    public Response contestar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CambiosExternos.Respuesta r,
            @Context ContainerRequestContext peticion) {
        return Actos.hacer(
                idempotencia,
                peticion,
                ifMatch,
                (q, v) -> cambios.contestar(q, id, v, r),
                c -> respuesta(Response.ok(), c));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, CambioExterno c) {
        return respuesta.entity(c).tag(IfMatch.etiqueta(c.version())).build();
    }
}
