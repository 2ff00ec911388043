package mx.conalep.secyt.seguimiento.internal.meta;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.OptionalInt;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /metas}. */
@Component(service = Recurso.class)
@Path("metas")
@Produces(MediaType.APPLICATION_JSON)
public final class MetasResource implements Recurso {

    private final Metas metas;

    @Activate
    public MetasResource(@Reference Metas metas) {
        this.metas = metas;
    }

    /** Which goals are accepted at once. */
    public record PeticionAceptacion(
            @Nullable Integer ejercicio, @Nullable String unidad) {}

    /** How many were. */
    public record Aceptadas(int aceptadas) {}

    /** Goals within the scope of the caller. */
    @GET
    @Permite
    public Pagina<Meta> listar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("indicador") @Nullable String indicador,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        FiltroMetas filtro =
                new FiltroMetas(ejercicio, unidad, indicador, Palabras.una(Meta.Estado.class, estado, "estado"));
        return metas.listar(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }

    /** One goal. */
    @GET
    @Path("{id}")
    @Permite
    public Response leer(@Context SecurityContext contexto, @PathParam("id") long id) {
        return respuesta(Response.ok(), metas.leer(Identidad.de(contexto), id));
    }

    /** Captures a goal: 201 when it is new; one that exists needs If-Match. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response guardar(
            @Context SecurityContext contexto,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeticionMeta peticion) {
        Metas.Guardada guardada = metas.guardar(Identidad.de(contexto), peticion, version(ifMatch));
        Meta meta = guardada.meta();
        return respuesta(guardada.nueva() ? Response.created(URI.create("metas/" + meta.id())) : Response.ok(), meta);
    }

    /** Sends a goal back. */
    @POST
    @Path("{id}/observar")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public Response observar(
            @Context SecurityContext contexto,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeticionObservacion observacion) {
        return respuesta(Response.ok(), metas.observar(Identidad.de(contexto), id, observacion, version(ifMatch)));
    }

    /** Accepts a goal. */
    @POST
    @Path("{id}/aceptar")
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public Response aceptar(
            @Context SecurityContext contexto,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return respuesta(Response.ok(), metas.aceptar(Identidad.de(contexto), id, version(ifMatch)));
    }

    /** Accepts all captured goals below a unit. */
    @POST
    @Path("aceptaciones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public Aceptadas aceptarTodas(@Context SecurityContext contexto, PeticionAceptacion peticion) {
        return new Aceptadas(metas.aceptarTodas(Identidad.de(contexto), peticion.ejercicio(), peticion.unidad()));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, Meta meta) {
        return respuesta.tag(IfMatch.etiqueta(meta.version())).entity(meta).build();
    }

    private static @Nullable Integer version(@Nullable String ifMatch) {
        OptionalInt version = IfMatch.opcional(ifMatch);
        return version.isPresent() ? version.getAsInt() : null;
    }
}
