package mx.conalep.secyt.procedimientos.internal.expediente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases that go round. */
@Component(service = Recurso.class)
@Path("expedientes/vueltas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VueltasResource implements Recurso {

    /** An activity opened more than twice. */
    private static final int VUELTAS = 3;

    private final Expedientes expedientes;

    /** With the use cases. */
    @Activate
    public VueltasResource(@Reference Expedientes expedientes) {
        this.expedientes = expedientes;
    }

    /** Cases in which some activity was opened more than twice. */
    @GET
    @Permite
    public Pagina<FilaExpediente> vueltas(
            @Context SecurityContext contexto,
            @QueryParam("procedimiento") @Nullable String procedimiento,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return expedientes.listar(
                Identidad.de(contexto),
                new FiltroExpedientes(procedimiento, null, null, null, null, null, VUELTAS),
                Paginacion.de(pagina, tamano));
    }
}
