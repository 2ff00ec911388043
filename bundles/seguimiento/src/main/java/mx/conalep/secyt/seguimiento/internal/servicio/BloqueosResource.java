package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.seguimiento.Bloqueo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/{folio}/bloqueo}. */
@Component(service = Recurso.class)
@Path("servicios/{folio}/bloqueo")
@Produces(MediaType.APPLICATION_JSON)
public final class BloqueosResource implements Recurso {

    private final Bloqueos bloqueos;

    @Activate
    public BloqueosResource(@Reference Bloqueos bloqueos) {
        this.bloqueos = bloqueos;
    }

    /** Whether a service is locked, and by what. */
    public record Situacion(boolean bloqueado, @Nullable Bloqueo bloqueo) {}

    /** What locks it today. */
    @GET
    @Permite
    public Situacion leer(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        Optional<Bloqueo> bloqueo = bloqueos.de(Identidad.de(contexto), folio);
        return new Situacion(bloqueo.isPresent(), bloqueo.orElse(null));
    }
}
