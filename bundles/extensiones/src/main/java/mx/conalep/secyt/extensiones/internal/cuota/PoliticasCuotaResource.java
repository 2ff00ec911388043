package mx.conalep.secyt.extensiones.internal.cuota;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.math.BigDecimal;
import mx.conalep.secyt.extensiones.PoliticaDisponible;
import mx.conalep.secyt.extensiones.PoliticasCuota;
import mx.conalep.secyt.extensiones.TiposServicio;
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

/** Policies that give fees, and what each would give: a simulation stores nothing. */
@Component(service = Recurso.class)
@Path("politicas-cuota")
@Produces(MediaType.APPLICATION_JSON)
public final class PoliticasCuotaResource implements Recurso {

    private final PoliticasCuota politicas;
    private final Unidades unidades;
    private final TiposServicio tipos;

    /** Answers with the policies of the caller. */
    @Activate
    public PoliticasCuotaResource(
            @Reference PoliticasCuota politicas, @Reference Unidades unidades, @Reference TiposServicio tipos) {
        this.politicas = politicas;
        this.unidades = unidades;
        this.tipos = tipos;
    }

    /**
     * A policy as it travels.
     *
     * @param enVigor whether it may give real fees
     * @param motivo why not; null when it is in force
     */
    public record Politica(
            String id,
            String nombre,
            String bundle,
            boolean enVigor,
            @Nullable String motivo) {

        static Politica de(PoliticaDisponible p) {
            return new Politica(p.id(), p.nombre(), p.bundle(), p.reparo() == null, p.reparo());
        }
    }

    /**
     * What a policy would give.
     *
     * @param politica the policy
     * @param cuota MXN
     */
    public record Simulada(
            Politica politica,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cuota) {}

    /** Those that the caller may use. */
    @GET
    @Permite
    public Pagina<Politica> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(politicas.listar(Identidad.de(contexto)), Paginacion.de(pagina, tamano))
                .map(Politica::de);
    }

    /** Gives a fee without storing anything, in force or not. */
    @POST
    @Path("{id}/simulaciones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite
    public Simulada simular(@Context SecurityContext contexto, @PathParam("id") String id, SimulacionCuota simulacion) {
        PoliticaDisponible politica = politicas
                .buscar(Identidad.de(contexto), id)
                .orElseThrow(() -> Problema.noExiste("una política de cuota", id));
        return new Simulada(Politica.de(politica), politica.calcular(simulacion.revisar(unidades, tipos)));
    }
}
