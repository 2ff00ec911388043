package mx.conalep.secyt.seguimiento.internal.indicador;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /indicadores}. */
@Component(service = Recurso.class)
@Path("indicadores")
@Produces(MediaType.APPLICATION_JSON)
public final class IndicadoresResource implements Recurso {

    private final Indicadores indicadores;

    @Activate
    public IndicadoresResource(@Reference Indicadores indicadores) {
        this.indicadores = indicadores;
    }

    /** All indicators in their order. */
    @GET
    @Permite
    public Pagina<Indicador> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(indicadores.listar(), Paginacion.de(pagina, tamano));
    }
}
