package mx.conalep.secyt.catalogo.internal;

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
import mx.conalep.secyt.catalogo.Acreditaciones;
import mx.conalep.secyt.catalogo.Acreditaciones.Acreditacion;
import mx.conalep.secyt.catalogo.Acreditaciones.Situacion;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accreditations of CAST and planteles. */
@Component(service = Recurso.class)
@Path("acreditaciones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AcreditacionesResource implements Recurso {

    private final Acreditaciones acreditaciones;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public AcreditacionesResource(@Reference Acreditaciones acreditaciones, @Reference Idempotencia idempotencia) {
        this.acreditaciones = acreditaciones;
        this.idempotencia = idempotencia;
    }

    /** Those that expire first come first. */
    @GET
    @Permite
    public Pagina<Acreditacion> listar(
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("oferta") @Nullable String oferta,
            @QueryParam("situacion") @Nullable String situacion,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return acreditaciones.listar(
                new Acreditaciones.Filtro(unidad, oferta, Palabras.una(Situacion.class, situacion, "situacion")),
                Paginacion.de(pagina, tamano));
    }

    /** One. */
    @GET
    @Path("{id}")
    @Permite
    public Response leer(@PathParam("id") long id) {
        return respuesta(Response.ok(), acreditaciones.leer(id));
    }

    /** Registers one. */
    @POST
    @Permite({Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC})
    public Response registrar(
            Acreditaciones.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> acreditaciones.registrar(quien.con(antes), datos),
                a -> respuesta(Response.created(URI.create("acreditaciones/" + a.id())), a));
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Permite({Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cambiar(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Acreditaciones.Datos datos,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), acreditaciones.cambiar(Identidad.de(contexto), id, version, datos));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Acreditacion a) {
        return respuesta.entity(a).tag(IfMatch.etiqueta(a.version())).build();
    }
}
