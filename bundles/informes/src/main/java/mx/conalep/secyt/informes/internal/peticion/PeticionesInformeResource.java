package mx.conalep.secyt.informes.internal.peticion;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionesInforme;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports asked for, and their answers. */
@Component(service = Recurso.class)
@Path("peticiones-informe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeticionesInformeResource implements Recurso {

    private final PeticionesInforme peticiones;
    private final Idempotencia idempotencia;

    /** With the desk. */
    @Activate
    public PeticionesInformeResource(@Reference PeticionesInforme peticiones, @Reference Idempotencia idempotencia) {
        this.peticiones = peticiones;
        this.idempotencia = idempotencia;
    }

    /** Why a request is called off. */
    public record Cancelacion(@Nullable String motivo) {}

    /** Those that the caller may see, what is due first coming first. */
    @GET
    @Permite
    public Pagina<PeticionInforme> listar(
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("vencidas") boolean vencidas,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        PeticionesInforme.Filtro filtro =
                new PeticionesInforme.Filtro(Palabras.una(PeticionInforme.Estado.class, estado, "estado"), vencidas);
        return peticiones.listar(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }

    /** Writes one down. */
    @POST
    @Permite
    public Response crear(
            PeticionesInforme.Nueva nueva,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> peticiones.crear(quien.con(antes), nueva),
                p -> respuesta(Response.created(URI.create("peticiones-informe/" + p.folio())), p));
    }

    /** One of them. */
    @GET
    @Path("{folio}")
    @Permite
    public Response leer(@PathParam("folio") String folio, @Context SecurityContext contexto) {
        return respuesta(Response.ok(), peticiones.leer(Identidad.de(contexto), folio));
    }

    /** Takes it, to answer it. */
    @POST
    @Path("{folio}/atencion")
    @Permite
    public Response tomar(
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext contexto) {
        return respuesta(Response.ok(), peticiones.tomar(Identidad.de(contexto), folio, IfMatch.exigir(ifMatch)));
    }

    /** Answers it. */
    @POST
    @Path("{folio}/respuesta")
    @Permite
    public Response responder(
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeticionesInforme.Respuesta respuesta,
            @Context SecurityContext contexto)
            throws IOException {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), peticiones.responder(Identidad.de(contexto), folio, version, respuesta));
    }

    /** Calls it off. */
    @POST
    @Path("{folio}/cancelacion")
    @Permite
    public Response cancelar(
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Cancelacion cancelacion,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(
                Response.ok(), peticiones.cancelar(Identidad.de(contexto), folio, version, cancelacion.motivo()));
    }

    /** The file that was answered. */
    @GET
    @Path("{folio}/archivo")
    @Produces(MediaType.WILDCARD)
    @Permite
    public Response archivo(@PathParam("folio") String folio, @Context SecurityContext contexto) throws IOException {
        PeticionesInforme.Archivo archivo = peticiones.archivo(Identidad.de(contexto), folio);
        StreamingOutput contenido = salida -> {
            try (var bytes = archivo.bytes()) {
                bytes.transferTo(salida);
            }
        };
        return Response.ok(contenido, archivo.tipoMedio())
                .header(HttpHeaders.CONTENT_LENGTH, archivo.tamano())
                .header(HttpHeaders.CONTENT_DISPOSITION, Descarga.adjunto(archivo.nombre()))
                .build();
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, PeticionInforme peticion) {
        return respuesta
                .entity(peticion)
                .tag(IfMatch.etiqueta(peticion.version()))
                .build();
    }
}
