package mx.conalep.secyt.seguimiento.internal.servicio;

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
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /devoluciones}. */
@Component(service = Recurso.class)
@Path("devoluciones")
@Produces(MediaType.APPLICATION_JSON)
public final class DevolucionesResource implements Recurso {

    private final Devoluciones devoluciones;

    @Activate
    public DevolucionesResource(@Reference Devoluciones devoluciones) {
        this.devoluciones = devoluciones;
    }

    /** Services that were sent back, with how often; {@code rondas=3} gives those that were escalated. */
    @GET
    @Permite
    public Pagina<RegistroDevuelto> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("rondas") @Nullable Integer rondas,
            @QueryParam("abiertas") @Nullable Boolean abiertas,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Devoluciones.Filtro filtro =
                new Devoluciones.Filtro(unidad, ejercicio, trimestre, rondas, Boolean.TRUE.equals(abiertas));
        return devoluciones.listar(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }
}
