package mx.conalep.secyt.seguimiento.internal.corte;

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
import java.util.Objects;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.ReglasCorte;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /cortes/reglas}. */
@Component(service = Recurso.class)
@Path("cortes/reglas")
@Produces(MediaType.APPLICATION_JSON)
public final class ReglasCorteResource implements Recurso {

    private final ReglasCorte reglas;

    /** Of these. */
    @Activate
    public ReglasCorteResource(@Reference ReglasCorte reglas) {
        this.reglas = reglas;
    }

    /** A rule as it is sent. */
    public record Peticion(
            @Nullable Boolean trimestral,
            @Nullable String paso,
            @Nullable Integer dias) {}

    /** All rules. */
    @GET
    @Permite
    public Pagina<ReglasCorte.Regla> listar() {
        var todas = reglas.listar();
        return Pagina.de(todas.size(), todas);
    }

    /** Changes the days of a step for the years that are still to be made. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.DSTC)
    public Response fijar(
            @Context SecurityContext contexto,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Peticion p) {
        PasoCorte paso = Palabras.una(PasoCorte.class, p.paso(), "paso");
        new Validacion().presente(paso, "paso").presente(p.dias(), "dias").terminar();
        ReglasCorte.Regla nueva = reglas.fijar(
                Identidad.de(contexto),
                new ReglasCorte.Regla(
                        Boolean.TRUE.equals(p.trimestral()),
                        Objects.requireNonNull(paso),
                        Objects.requireNonNull(p.dias()),
                        IfMatch.exigir(ifMatch)));
        return Response.ok(nueva).tag(IfMatch.etiqueta(nueva.version())).build();
    }
}
