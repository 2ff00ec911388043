package mx.conalep.secyt.seguimiento.internal.historico;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /historicos}: figures of former years that nobody verified. */
@Component(service = Recurso.class)
@Path("historicos")
@Produces(MediaType.APPLICATION_JSON)
public final class HistoricosResource implements Recurso {

    private final Historicos historicos;

    @Activate
    public HistoricosResource(@Reference Historicos historicos) {
        this.historicos = historicos;
    }

    /** Sums of a year, a quarter or a month. */
    @GET
    @Permite
    public Historico leer(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("mes") @Nullable Integer mes,
            @QueryParam("unidad") @Nullable String unidad) {
        return historicos.leer(Identidad.de(contexto), ejercicio, trimestre, mes, unidad);
    }
}
