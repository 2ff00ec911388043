package mx.conalep.secyt.procedimientos.internal.expediente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.TiempoActividad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long work takes. */
@Component(service = Recurso.class)
@Path("expedientes/tiempos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TiemposResource implements Recurso {

    private final Expedientes expedientes;

    /** With the use cases. */
    @Activate
    public TiemposResource(@Reference Expedientes expedientes) {
        this.expedientes = expedientes;
    }

    /** How long each unit takes for each activity. */
    @GET
    @Permite
    public Pagina<TiempoActividad> tiempos(
            @Context SecurityContext contexto, @QueryParam("procedimiento") @Nullable String procedimiento) {
        List<TiempoActividad> tiempos = expedientes.tiempos(Identidad.de(contexto), procedimiento);
        return Pagina.de(tiempos.size(), tiempos);
    }
}
