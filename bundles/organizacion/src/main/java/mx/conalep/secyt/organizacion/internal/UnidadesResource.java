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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.organizacion.CambioUnidad;
import mx.conalep.secyt.organizacion.NuevaUnidad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of units. */
@Component(service = Recurso.class)
@Path("unidades")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UnidadesResource implements Recurso {

    /**
     * The end of a unit.
     *
     * @param hasta its last day
     */
    public record Cierre(@Nullable LocalDate hasta) {}

    private final ArbolEnMemoria memoria;
    private final CambiosUnidad cambios;
    private final Idempotencia idempotencia;

    /** With what it answers from and what it changes with. */
    @Activate
    public UnidadesResource(
            @Reference ArbolEnMemoria memoria, @Reference CambiosUnidad cambios, @Reference Idempotencia idempotencia) {
        this.memoria = memoria;
        this.cambios = cambios;
        this.idempotencia = idempotencia;
    }

    /** Units, by key. */
    @GET
    @Permite
    public Pagina<UnidadJson> listar(
            @QueryParam("tipo") List<String> tipo,
            @QueryParam("entidad") @Nullable String entidad,
            @QueryParam("bajo") @Nullable String bajo,
            @QueryParam("fecha") @Nullable String fecha,
            @QueryParam("texto") @Nullable String texto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        List<Ficha> todas = memoria.fichas(Parametro.tipos(tipo), entidad, bajo, Parametro.fecha(fecha))
                .filter(Parametro.contiene(texto))
                .toList();
        return Pagina.de(todas, Paginacion.de(pagina, tamano)).map(UnidadJson::de);
    }

    /** One unit, as it is or as it was on a day. */
    @GET
    @Path("{clave}")
    @Permite
    public Response leer(@PathParam("clave") String clave, @QueryParam("fecha") @Nullable String fecha) {
        LocalDate dia = Parametro.fecha(fecha);
        Ficha ficha = dia == null
                ? memoria.arbol().actual(clave)
                : memoria.arbol().en(clave, dia).orElse(null);
        if (ficha == null) {
            throw Problema.noExiste("una unidad", clave);
        }
        return respuesta(Response.ok(), ficha);
    }

    /** Adds a plantel or CAST. */
    @POST
    @Permite(Rol.ADMINISTRADOR)
    public Response crear(
            NuevaUnidad nueva, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> cambios.alta(quien.con(antes), nueva),
                f -> respuesta(
                        Response.created(URI.create("unidades/" + f.unidad().clave())), f));
    }

    /** Gives a unit another name, parent or place from a day on. */
    @PUT
    @Path("{clave}")
    @Permite(Rol.ADMINISTRADOR)
    public Response cambiar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            CambioUnidad cambio,
            @Context SecurityContext contexto) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), cambios.cambio(Identidad.de(contexto), clave, version, cambio));
    }

    /** Closes a unit. */
    @POST
    @Path("{clave}/cierre")
    @Permite(Rol.ADMINISTRADOR)
    public Response cerrar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Cierre cierre,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> cambios.cierre(quien.con(antes), clave, IfMatch.opcional(ifMatch), cierre.hasta()),
                f -> respuesta(Response.ok(), f));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Ficha ficha) {
        return respuesta
                .entity(UnidadJson.de(ficha))
                .tag(IfMatch.etiqueta(ficha.unidad().version()))
                .build();
    }
}
