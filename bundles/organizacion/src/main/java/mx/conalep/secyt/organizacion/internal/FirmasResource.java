package mx.conalep.secyt.organizacion.internal;

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
import java.util.List;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Firms and persons that ask for services; personal data, so firms themselves do not browse it. */
@Component(service = Recurso.class)
@Path("firmas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FirmasResource implements Recurso {

    private final Firmas firmas;
    private final DepuracionFirmas depuracion;
    private final Idempotencia idempotencia;

    /** With the register. */
    @Activate
    public FirmasResource(
            @Reference Firmas firmas, @Reference DepuracionFirmas depuracion, @Reference Idempotencia idempotencia) {
        this.firmas = firmas;
        this.depuracion = depuracion;
        this.idempotencia = idempotencia;
    }

    /** Search, in order of name. */
    @GET
    @Permite({
        Rol.CAPTURISTA,
        Rol.DIRECTOR,
        Rol.UNIDAD_ESTATAL,
        Rol.CST,
        Rol.CSC,
        Rol.DSTC,
        Rol.DCAJ,
        Rol.DAF,
        Rol.DVS,
        Rol.AUDITOR,
        Rol.ADMINISTRADOR
    })
    public Pagina<Firma> listar(
            @QueryParam("texto") @Nullable String texto,
            @QueryParam("provisional") @Nullable Boolean provisional,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return firmas.listar(texto, provisional, Paginacion.de(pagina, tamano));
    }

    /** Registered ones like that one, the closest first. */
    @GET
    @Path("parecidas")
    @Permite({
        Rol.CAPTURISTA,
        Rol.DIRECTOR,
        Rol.UNIDAD_ESTATAL,
        Rol.CST,
        Rol.CSC,
        Rol.DSTC,
        Rol.AUDITOR,
        Rol.ADMINISTRADOR
    })
    public Pagina<DepuracionFirmas.Parecida> parecidas(
            @QueryParam("rfc") @Nullable String rfc, @QueryParam("nombre") @Nullable String nombre) {
        List<DepuracionFirmas.Parecida> parecidas = depuracion.parecidas(rfc, nombre);
        return Pagina.de(parecidas.size(), parecidas);
    }

    /** One firm. */
    @GET
    @Path("{rfc}")
    @Permite({
        Rol.CAPTURISTA,
        Rol.DIRECTOR,
        Rol.UNIDAD_ESTATAL,
        Rol.CST,
        Rol.CSC,
        Rol.DSTC,
        Rol.DCAJ,
        Rol.DAF,
        Rol.DVS,
        Rol.AUDITOR,
        Rol.ADMINISTRADOR
    })
    public Response leer(@PathParam("rfc") String rfc) {
        return respuesta(Response.ok(), firmas.buscar(rfc).orElseThrow(() -> Problema.noExiste("una firma", rfc)));
    }

    /** Adds a firm. */
    @POST
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC})
    public Response crear(
            Firmas.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> firmas.crear(quien.con(antes), datos),
                f -> respuesta(
                        Response.created(UriBuilder.fromPath("firmas/{rfc}").build(f.rfc())), f));
    }

    /** Changes what is told about a firm. */
    @PUT
    @Path("{rfc}")
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cambiar(
            @PathParam("rfc") String rfc,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Firmas.Datos datos,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), firmas.cambiar(Identidad.de(contexto), rfc, version, datos));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Firma firma) {
        return respuesta.entity(firma).tag(IfMatch.etiqueta(firma.version())).build();
    }
}
