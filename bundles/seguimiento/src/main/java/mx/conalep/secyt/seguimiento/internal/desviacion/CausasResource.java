package mx.conalep.secyt.seguimiento.internal.desviacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.CausasDesviacion;
import mx.conalep.secyt.seguimiento.CausasDesviacion.Causa;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /desviaciones/causas}. */
@Component(service = Recurso.class)
@Path("desviaciones/causas")
@Produces(MediaType.APPLICATION_JSON)
public final class CausasResource implements Recurso {

    private final CausasDesviacion causas;

    /** Of these. */
    @Activate
    public CausasResource(@Reference CausasDesviacion causas) {
        this.causas = causas;
    }

    /** A cause as it is sent. */
    public record Peticion(
            @Nullable String texto,
            @Nullable Integer orden,
            @Nullable Boolean activa) {}

    /** The catalogue, with what is out of use. */
    @GET
    @Permite
    public Pagina<Causa> listar() {
        List<Causa> todas = causas.listar();
        return Pagina.de(todas.size(), todas);
    }

    /** Adds one: 201; one that exists needs If-Match. */
    @PUT
    @Path("{clave}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.DSTC, Rol.CSC, Rol.CST})
    public Response guardar(
            @Context SecurityContext contexto,
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Peticion p) {
        Causa causa = new Causa(
                clave,
                Objects.requireNonNullElse(p.texto(), "").strip(),
                Objects.requireNonNullElse(p.orden(), 0),
                !Boolean.FALSE.equals(p.activa()),
                IfMatch.opcional(ifMatch).orElse(0));
        Causa guardada = causas.guardar(Identidad.de(contexto), causa);
        return Response.status(guardada.version() == 1 ? 201 : 200)
                .tag(IfMatch.etiqueta(guardada.version()))
                .entity(guardada)
                .build();
    }
}
