package mx.conalep.secyt.seguimiento.internal.desviacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Objects;
import java.util.OptionalInt;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.Desviaciones;
import mx.conalep.secyt.seguimiento.Nivel;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /desviaciones}. */
@Component(service = Recurso.class)
@Path("desviaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class DesviacionesResource implements Recurso {

    private final Desviaciones desviaciones;

    @Activate
    public DesviacionesResource(@Reference Desviaciones desviaciones) {
        this.desviaciones = desviaciones;
    }

    /** What is off its goal in a quarter, with what was explained. */
    @GET
    @Permite
    public Pagina<Desviacion> listar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("nivel") @Nullable String nivel,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Avances.Consulta consulta =
                new Avances.Consulta(ejercicio, trimestre, null, Palabras.una(Nivel.class, nivel, "nivel"), unidad);
        return Pagina.de(desviaciones.listar(Identidad.de(contexto), consulta), Paginacion.de(pagina, tamano));
    }

    /** Explains one: 201 when it is new; one that exists needs If-Match. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public Response explicar(
            @Context SecurityContext contexto,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Desviacion.Peticion peticion) {
        OptionalInt version = IfMatch.opcional(ifMatch);
        Desviacion una = desviaciones.explicar(
                Identidad.de(contexto), peticion, version.isPresent() ? version.getAsInt() : null);
        int nueva = Objects.requireNonNull(una.explicacion()).version();
        return Response.status(nueva == 1 ? 201 : 200)
                .tag(IfMatch.etiqueta(nueva))
                .entity(una)
                .build();
    }
}
