package mx.conalep.secyt.informes.internal.recomendacion;

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
import java.time.LocalDate;
import java.util.Objects;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /recomendaciones}. */
@Component(service = Recurso.class)
@Path("recomendaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class RecomendacionesResource implements Recurso {

    private final Recomendaciones recomendaciones;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public RecomendacionesResource(@Reference Recomendaciones recomendaciones, @Reference Idempotencia idempotencia) {
        this.recomendaciones = recomendaciones;
        this.idempotencia = idempotencia;
    }

    /** One to be issued. */
    public record Peticion(
            @Nullable String unidad,
            @Nullable String edicion,
            @Nullable String indicador,
            @Nullable String texto,
            @Nullable LocalDate vence) {

        Recomendaciones.Nueva nueva() {
            new Validacion()
                    .presente(unidad, "unidad")
                    .presente(texto, "texto")
                    .presente(vence, "vence")
                    .terminar();
            return new Recomendaciones.Nueva(
                    Objects.requireNonNull(unidad),
                    edicion,
                    indicador,
                    Objects.requireNonNull(texto).strip(),
                    Objects.requireNonNull(vence));
        }
    }

    /** What the unit did, or what came of it. */
    public record Texto(@Nullable String texto) {

        String limpio() {
            return texto == null ? "" : texto.strip();
        }
    }

    /** Those of his units. */
    @GET
    @Permite
    public Pagina<Recomendacion> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return recomendaciones.listar(
                Identidad.de(contexto),
                unidad,
                Palabras.una(Estado.class, estado, "estado"),
                Paginacion.de(pagina, tamano));
    }

    /** Issues one. */
    @POST
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response emitir(
            @Context SecurityContext contexto, @Context ContainerRequestContext peticion, Peticion cuerpo) {
        Identidad quien = Identidad.de(contexto);
        Recomendaciones.Nueva nueva = cuerpo.nueva();
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> recomendaciones.emitir(quien.con(antes), nueva),
                r -> Response.created(URI.create("recomendaciones/" + r.folio()))
                        .entity(r)
                        .tag(IfMatch.etiqueta(r.version()))
                        .build());
    }

    /** One. */
    @GET
    @Path("{folio}")
    @Permite
    public Response leer(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        return con(recomendaciones.leer(Identidad.de(contexto), folio));
    }

    /** The unit answers. */
    @POST
    @Path("{folio}/respuesta")
    @Permite
    public Response responder(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Texto cuerpo) {
        return con(recomendaciones.responder(Identidad.de(contexto), folio, IfMatch.exigir(version), cuerpo.limpio()));
    }

    /** Closes it with its effect. */
    @POST
    @Path("{folio}/cierre")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response cerrar(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Texto cuerpo) {
        return con(recomendaciones.cerrar(Identidad.de(contexto), folio, IfMatch.exigir(version), cuerpo.limpio()));
    }

    private static Response con(Recomendacion r) {
        return Response.ok(r).tag(IfMatch.etiqueta(r.version())).build();
    }
}
