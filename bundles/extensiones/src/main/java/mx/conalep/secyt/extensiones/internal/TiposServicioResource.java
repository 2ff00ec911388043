package mx.conalep.secyt.extensiones.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.Aprobaciones;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.Descriptor;
import mx.conalep.secyt.extensiones.Descriptores;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.organizacion.Unidades;
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
    private final Descriptores descriptores;
    private final Habilitacion habilitacion;
    private final Aprobaciones aprobaciones;

    /** Answers from what the tracker sees, and from what was once there. */
    @Activate
    public TiposServicioResource(
            @Reference Rastreador rastreador,
            @Reference Descriptores descriptores,
            @Reference Unidades unidades,
            @Reference Aprobaciones aprobaciones) {
        this.rastreador = rastreador;
        this.descriptores = descriptores;
        this.aprobaciones = aprobaciones;
        this.habilitacion = new Habilitacion(unidades);
    }

    /**
     * A type as it travels.
     *
     * @param id key for {@code tipo}
     * @param nombre for people
     * @param linea of service
     * @param bundle that brings it
     * @param categoria national category under which it counts or asks to count; null when it asks for none
     * @param suma whether services captured now add to the national indicators
     * @param porque why they do or do not
     * @param esquema JSON Schema of {@code datos}; null when the plugin cannot say
     * @param motivo why it cannot; null when it can
     * @param presente whether its plugin is here now; what was captured with one that is gone can still be read
     */
    public record Tipo(
            String id,
            String nombre,
            Linea linea,
            String bundle,
            @Nullable String categoria,
            boolean suma,
            String porque,
            @Nullable Map<String, Object> esquema,
            @Nullable String motivo,
            boolean presente) {

        static Tipo de(Descriptor ido) {
            return new Tipo(
                    ido.tipo(),
                    ido.nombre(),
                    ido.linea(),
                    ido.bundle(),
                    null,
                    false,
                    "Su complemento no está activo.",
                    Esquema.de(ido.nombre(), ido.campos()),
                    "El complemento " + ido.bundle() + " no está activo: pida a la DCTA que lo instale de nuevo.",
                    false);
        }

        static Tipo de(TipoDisponible tipo, Categoria categoria) {
            try {
                return de(tipo, categoria, Esquema.de(tipo.nombre(), tipo.campos()), null);
            } catch (Problema e) {
                return de(tipo, categoria, null, e.getMessage());
            }
        }

        private static Tipo de(
                TipoDisponible tipo, Categoria c, @Nullable Map<String, Object> esquema, @Nullable String motivo) {
            return new Tipo(
                    tipo.id(),
                    tipo.nombre(),
                    tipo.linea(),
                    tipo.bundle(),
                    c.clave(),
                    c.suma(),
                    c.motivo(),
                    esquema,
                    motivo,
                    true);
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
        return Pagina.de(suyos, Paginacion.de(pagina, tamano)).map(this::conCategoria);
    }

    /** One type, even when its plugin is gone: what its fields mean. */
    @GET
    @Path("{id}")
    @Permite
    public Tipo leer(@Context SecurityContext contexto, @PathParam("id") String id) {
        Identidad quien = Identidad.de(contexto);
        TipoGuardado presente = rastreador.vista().tipos().get(id);
        return (presente == null
                        ? descriptores.buscar(id).map(Tipo::de)
                        : Optional.of(presente)
                                .filter(t ->
                                        habilitacion.permite(quien, t.pieza().origen()))
                                .map(this::conCategoria))
                .orElseThrow(() -> Problema.noExiste("un tipo de servicio", id));
    }

    private Tipo conCategoria(TipoDisponible tipo) {
        return Tipo.de(tipo, aprobaciones.categoria(tipo));
    }
}
