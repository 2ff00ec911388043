package mx.conalep.secyt.seguimiento.internal.cierre;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ReglasMuestra;
import mx.conalep.secyt.seguimiento.ReglasMuestra.Regla;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /muestras/reglas}. */
@Component(service = Recurso.class)
@Path("muestras/reglas")
@Produces(MediaType.APPLICATION_JSON)
public final class ReglasMuestraResource implements Recurso {

    private final ReglasMuestra reglas;

    /** Of these. */
    @Activate
    public ReglasMuestraResource(@Reference ReglasMuestra reglas) {
        this.reglas = reglas;
    }

    /** A rule as it is sent. */
    public record Peticion(@Nullable String linea, @Nullable Boolean exigida) {}

    /** Of both lines. */
    @GET
    @Permite
    public Pagina<Regla> listar() {
        List<Regla> todas = reglas.listar();
        return Pagina.de(todas.size(), todas);
    }

    /** Demands a sample, or no longer. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response fijar(
            @Context SecurityContext contexto,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Peticion p) {
        Linea linea = Palabras.una(Linea.class, p.linea(), "linea");
        new Validacion()
                .presente(linea, "linea")
                .presente(p.exigida(), "exigida")
                .terminar();
        Regla nueva = reglas.fijar(
                Identidad.de(contexto),
                new Regla(Objects.requireNonNull(linea), Objects.requireNonNull(p.exigida()), IfMatch.exigir(ifMatch)));
        return Response.ok(nueva).tag(IfMatch.etiqueta(nueva.version())).build();
    }
}
