package mx.conalep.secyt.normativa.internal.norma;

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
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Clase;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Norma.Version;
import mx.conalep.secyt.normativa.Norma.Vigente;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Norms and their versions. */
@Component(service = Recurso.class)
@Path("normas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class NormasResource implements Recurso {

    private final Normas normas;
    private final VigentesDe vigentes;
    private final Archivos archivos;
    private final Tx tx;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public NormasResource(
            @Reference Normas normas,
            @Reference VigentesDe vigentes,
            @Reference Archivos archivos,
            @Reference Tx tx,
            @Reference Idempotencia idempotencia) {
        this.normas = normas;
        this.vigentes = vigentes;
        this.archivos = archivos;
        this.tx = tx;
        this.idempotencia = idempotencia;
    }

    /** By key. */
    @GET
    public Pagina<Norma> listar(
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("clase") @Nullable String clase,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("texto") @Nullable String texto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return normas.listar(
                new Normas.Filtro(
                        Palabras.una(Linea.class, linea, "linea"),
                        Palabras.una(Clase.class, clase, "clase"),
                        Palabras.una(Estado.class, estado, "estado"),
                        texto),
                Paginacion.de(pagina, tamano));
    }

    /** What is in force on a day, today when none is given, or on that of a service and for its line. */
    @GET
    @Path("vigentes")
    @Permite
    public List<Vigente> vigentes(
            @QueryParam("fecha") @Nullable LocalDate fecha,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("servicio") @Nullable String servicio,
            @Context SecurityContext contexto) {
        return servicio == null
                ? vigentes.en(fecha, Palabras.una(Linea.class, linea, "linea"))
                : vigentes.de(Identidad.de(contexto), servicio);
    }

    /** One. */
    @GET
    @Path("{clave}")
    public Response leer(@PathParam("clave") String clave) {
        return respuesta(Response.ok(), normas.leer(clave));
    }

    /** Its versions, the latest first. */
    @GET
    @Path("{clave}/versiones")
    public List<Version> versiones(@PathParam("clave") String clave) {
        return normas.versiones(clave);
    }

    /** The text of a version. */
    @GET
    @Path("{clave}/versiones/{numero}")
    public Norma.Texto texto(@PathParam("clave") String clave, @PathParam("numero") int numero) {
        return normas.texto(clave, numero);
    }

    /** The file of a version. */
    @GET
    @Path("{clave}/versiones/{numero}/archivo")
    @Produces(MediaType.WILDCARD)
    public Response archivo(@PathParam("clave") String clave, @PathParam("numero") int numero) {
        Long id = normas.texto(clave, numero).version().archivo();
        if (id == null) {
            throw Problema.noExiste("un archivo de " + clave, Integer.toString(numero));
        }
        Archivo archivo = tx.read(s -> archivos.leer(s, id));
        return Descarga.de(archivos, archivo);
    }

    /** Registers one. */
    @POST
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response crear(
            Normas.Datos datos, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> normas.crear(quien.con(antes), datos),
                n -> respuesta(Response.created(URI.create("normas/" + n.clave())), n));
    }

    /** Changes what it is called and governs. */
    @PUT
    @Path("{clave}")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response cambiar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Normas.Datos datos,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), normas.cambiar(Identidad.de(contexto), clave, version, datos));
    }

    static Response respuesta(Response.ResponseBuilder respuesta, Norma norma) {
        return respuesta.entity(norma).tag(IfMatch.etiqueta(norma.version())).build();
    }
}
