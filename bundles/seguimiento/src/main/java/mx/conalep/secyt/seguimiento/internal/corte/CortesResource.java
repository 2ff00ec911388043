package mx.conalep.secyt.seguimiento.internal.corte;

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
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.OptionalInt;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.Cortes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /cortes}. */
@Component(service = Recurso.class)
@Path("cortes")
@Produces(MediaType.APPLICATION_JSON)
public final class CortesResource implements Recurso {

    private final Cortes cortes;

    @Activate
    public CortesResource(@Reference Cortes cortes) {
        this.cortes = cortes;
    }

    /** The cut-off dates of a year. */
    @GET
    @Permite
    public Pagina<Corte> listar(
            @QueryParam("ejercicio") @Nullable Integer ejercicio, @QueryParam("linea") @Nullable String linea) {
        List<Corte> todos = cortes.listar(ejercicio, Palabras.una(Linea.class, linea, "linea"));
        return Pagina.de(todos.size(), todos);
    }

    /** Sets the last day of a step for a month or quarter; If-Match is the version of what is replaced. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Pagina<Corte> fijar(
            @Context SecurityContext contexto,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Cortes.Peticion peticion) {
        OptionalInt version = IfMatch.opcional(ifMatch);
        List<Corte> fijados =
                cortes.fijar(Identidad.de(contexto), peticion, version.isPresent() ? version.getAsInt() : null);
        return Pagina.de(fijados.size(), fijados);
    }
}
