package mx.conalep.secyt.extensiones.internal.tipo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.Aprobaciones;
import mx.conalep.secyt.extensiones.Descriptores;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.registro.TipoGuardado;
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
    private final Descriptores descriptores;
    private final Habilitacion habilitacion;
    private final Aprobaciones aprobaciones;

    /** Answers from what the tracker sees, and from what was once there. */
    @Activate
    public TiposServicioResource(
            @Reference Rastreador rastreador,
            @Reference Descriptores descriptores,
            @Reference Habilitacion habilitacion,
            @Reference Aprobaciones aprobaciones) {
        this.rastreador = rastreador;
        this.descriptores = descriptores;
        this.aprobaciones = aprobaciones;
        this.habilitacion = habilitacion;
    }

    /** All that the caller may use. */
    @GET
    @Permite
    public Pagina<TipoJson> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Identidad quien = Identidad.de(contexto);
        List<TipoGuardado> suyos = rastreador.vista().tipos().values().stream()
                .filter(t -> habilitacion.permite(quien, t.pieza().origen()))
                .toList();
        return Pagina.de(suyos, Paginacion.de(pagina, tamano)).map(this::json);
    }

    /** One type, even when its plugin is gone: what its fields mean. */
    @GET
    @Path("{id}")
    @Permite
    public TipoJson leer(@Context SecurityContext contexto, @PathParam("id") String id) {
        Identidad quien = Identidad.de(contexto);
        TipoGuardado presente = rastreador.vista().tipos().get(id);
        return (presente == null
                        ? descriptores.buscar(id).map(TipoJson::de)
                        : Optional.of(presente)
                                .filter(t ->
                                        habilitacion.permite(quien, t.pieza().origen()))
                                .map(this::json))
                .orElseThrow(() -> Problema.noExiste("un tipo de servicio", id));
    }

    private TipoJson json(TipoGuardado tipo) {
        return TipoJson.de(tipo, aprobaciones.categoria(tipo));
    }
}
