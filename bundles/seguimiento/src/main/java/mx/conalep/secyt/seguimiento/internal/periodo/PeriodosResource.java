package mx.conalep.secyt.seguimiento.internal.periodo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Periodos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /periodos}. */
@Component(service = Recurso.class)
@Path("periodos")
@Produces(MediaType.APPLICATION_JSON)
public final class PeriodosResource implements Recurso {

    private final Periodos periodos;

    @Activate
    public PeriodosResource(@Reference Periodos periodos) {
        this.periodos = periodos;
    }

    /** The state of each unit, line and month that the caller may see. */
    @GET
    @Permite
    public Pagina<Periodo> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("mes") @Nullable Integer mes,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        FiltroPeriodos filtro = new FiltroPeriodos(
                unidad,
                ejercicio,
                mes,
                trimestre,
                Palabras.una(Linea.class, linea, "linea"),
                Palabras.una(EstadoPeriodo.class, estado, "estado"));
        return periodos.listar(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }
}
