package mx.conalep.secyt.extensiones.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service types that the caller may use, each with its fields. */
@Component(service = Recurso.class)
@Path("tipos-servicio")
@Produces(MediaType.APPLICATION_JSON)
public final class TiposServicioResource implements Recurso {

    private final Rastreador rastreador;
    private final Habilitacion habilitacion;

    /** Answers from what the tracker sees. */
    @Activate
    public TiposServicioResource(@Reference Rastreador rastreador, @Reference Habilitacion habilitacion) {
        this.rastreador = rastreador;
        this.habilitacion = habilitacion;
    }

    /**
     * A type as it travels.
     *
     * @param id key for {@code tipo}
     * @param nombre for people
     * @param linea of service
     * @param bundle that brings it
     * @param esquema JSON Schema of {@code datos}; null when the plugin cannot say
     * @param motivo why it cannot; null when it can
     */
    public record Tipo(
            String id,
            String nombre,
            Linea linea,
            String bundle,
            @Nullable Map<String, Object> esquema,
            @Nullable String motivo) {

        static Tipo de(TipoDisponible tipo) {
            try {
                return de(tipo, Esquema.de(tipo.nombre(), tipo.campos()), null);
            } catch (Problema e) {
                return de(tipo, null, e.getMessage());
            }
        }

        private static Tipo de(TipoDisponible tipo, @Nullable Map<String, Object> esquema, @Nullable String motivo) {
            return new Tipo(tipo.id(), tipo.nombre(), tipo.linea(), tipo.bundle(), esquema, motivo);
        }
    }

    /** All that the caller may use. */
    @GET
    @Permite
    public Pagina<Tipo> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Identidad quien = Identidad.de(contexto);
        List<TipoGuardado> suyos = rastreador.vista().tipos().values().stream()
                .filter(t -> habilitacion.permite(quien, t.pieza().origen()))
                .toList();
        return Pagina.de(suyos, Paginacion.de(pagina, tamano)).map(Tipo::de);
    }
}
