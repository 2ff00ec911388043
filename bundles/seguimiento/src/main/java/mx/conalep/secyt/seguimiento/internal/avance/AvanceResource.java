package mx.conalep.secyt.seguimiento.internal.avance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Nivel;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /avance}. */
@Component(service = Recurso.class)
@Path("avance")
@Produces(MediaType.APPLICATION_JSON)
public final class AvanceResource implements Recurso {

    private final Avances avances;

    @Activate
    public AvanceResource(@Reference Avances avances) {
        this.avances = avances;
    }

    /** Goals and results of a quarter, a month or a year at one grain. */
    @GET
    @Permite
    public Avance consultar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("mes") @Nullable Integer mes,
            @QueryParam("nivel") @Nullable String nivel,
            @QueryParam("unidad") @Nullable String unidad) {
        return avances.consultar(
                Identidad.de(contexto),
                new Avances.Consulta(ejercicio, trimestre, mes, Palabras.una(Nivel.class, nivel, "nivel"), unidad));
    }
}
