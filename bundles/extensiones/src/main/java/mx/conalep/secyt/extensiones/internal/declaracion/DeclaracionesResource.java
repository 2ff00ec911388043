package mx.conalep.secyt.extensiones.internal.declaracion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import mx.conalep.secyt.extensiones.internal.declarado.Defecto;
import mx.conalep.secyt.http.CuerpoMaximo;
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

/** Declared formats and types: the file travels as plain text. */
@Component(service = Recurso.class)
@Path("declaraciones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.TEXT_PLAIN, "application/yaml", "application/x-yaml"})
public final class DeclaracionesResource implements Recurso {

    private static final long MAXIMO = 160_000;

    private final Declaraciones declaraciones;
    private final Idempotencia idempotencia;

    /** With the declarations. */
    @Activate
    public DeclaracionesResource(@Reference Declaraciones declaraciones, @Reference Idempotencia idempotencia) {
        this.declaraciones = declaraciones;
        this.idempotencia = idempotencia;
    }

    /**
     * What a check found.
     *
     * @param valida whether it may be saved
     * @param defectos what is wrong, by line
     */
    public record Revision(boolean valida, List<Defecto> defectos) {}

    /** Those in use. */
    @GET
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.CST, Rol.CSC, Rol.AUDITOR})
    public Pagina<Guardada> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(declaraciones.listar(), Paginacion.de(pagina, tamano));
    }

    /** The last version of one. */
    @GET
    @Path("{clave}")
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.CST, Rol.CSC, Rol.AUDITOR})
    public Response ver(@PathParam("clave") String clave) {
        return respuesta(Response.ok(), declaraciones.ver(clave));
    }

    /** All its versions, the newest first. */
    @GET
    @Path("{clave}/versiones")
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.CST, Rol.CSC, Rol.AUDITOR})
    public Pagina<Guardada> historia(
            @PathParam("clave") String clave,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(declaraciones.historia(clave), Paginacion.de(pagina, tamano));
    }

    /** Checks a file and keeps nothing. */
    @POST
    @Path("revisiones")
    @CuerpoMaximo(MAXIMO)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA})
    public Revision revisar(String texto) {
        List<Defecto> defectos = Declaraciones.revisar(texto);
        return new Revision(defectos.isEmpty(), defectos);
    }

    /** Saves a new one and puts it in use. */
    @POST
    @CuerpoMaximo(MAXIMO)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA})
    public Response crear(String texto, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> declaraciones.crear(quien.con(antes), texto),
                g -> respuesta(Response.created(URI.create("declaraciones/" + g.clave())), g));
    }

    /** Saves another version of it. */
    @PUT
    @Path("{clave}")
    @CuerpoMaximo(MAXIMO)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA})
    public Response cambiar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            String texto,
            @Context SecurityContext contexto) {
        return respuesta(
                Response.ok(), declaraciones.cambiar(Identidad.de(contexto), clave, IfMatch.exigir(ifMatch), texto));
    }

    /** Takes it out of use. */
    @DELETE
    @Path("{clave}")
    @Permite({Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA})
    public Response retirar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext contexto) {
        return respuesta(Response.ok(), declaraciones.retirar(Identidad.de(contexto), clave, IfMatch.exigir(ifMatch)));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Guardada guardada) {
        return respuesta
                .entity(guardada)
                .tag(IfMatch.etiqueta(guardada.version()))
                .build();
    }
}
