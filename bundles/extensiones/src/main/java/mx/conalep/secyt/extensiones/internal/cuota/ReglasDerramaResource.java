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
import java.util.List;
import mx.conalep.secyt.extensiones.Derrama;
import mx.conalep.secyt.extensiones.ReglaDisponible;
import mx.conalep.secyt.extensiones.ReglasDerrama;
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

/** Rules that share out fees, and what each would do: a simulation stores nothing. */
@Component(service = Recurso.class)
@Path("reglas-derrama")
@Produces(MediaType.APPLICATION_JSON)
public final class ReglasDerramaResource implements Recurso {

    private final ReglasDerrama reglas;
    private final Unidades unidades;

    /** Answers with the rules of the caller. */
    @Activate
    public ReglasDerramaResource(@Reference ReglasDerrama reglas, @Reference Unidades unidades) {
        this.reglas = reglas;
        this.unidades = unidades;
    }

    /**
     * A rule as it travels.
     *
     * @param enVigor whether it may share out real fees
     * @param motivo why not; null when it is in force
     */
    public record Regla(
            String id,
            String nombre,
            String bundle,
            boolean enVigor,
            @Nullable String motivo) {

        static Regla de(ReglaDisponible regla) {
            return new Regla(regla.id(), regla.nombre(), regla.bundle(), regla.reparo() == null, regla.reparo());
        }
    }

    /**
     * What a rule would do.
     *
     * @param regla the rule
     * @param partes in the order of the participants
     * @param suma of the parts, equal to the amount
     */
    public record Simulada(
            Regla regla,
            List<Derrama.Parte> partes,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal suma) {

        static Simulada de(ReglaDisponible regla, Derrama derrama) {
            BigDecimal suma = derrama.partes().stream()
                    .map(Derrama.Parte::importe)
                    .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
            return new Simulada(Regla.de(regla), derrama.partes(), suma);
        }
    }

    /** Those that the caller may use. */
    @GET
    @Permite
    public Pagina<Regla> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(reglas.listar(Identidad.de(contexto)), Paginacion.de(pagina, tamano))
                .map(Regla::de);
    }

    /** Shares an amount out without storing anything, in force or not. */
    @POST
    @Path("{id}/simulaciones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite
    public Simulada simular(
            @Context SecurityContext contexto, @PathParam("id") String id, SimulacionDerrama simulacion) {
        ReglaDisponible regla = reglas.buscar(Identidad.de(contexto), id)
                .orElseThrow(() -> Problema.noExiste("una regla de derrama", id));
        return Simulada.de(regla, simulacion.aplicar(regla, unidades));
    }
}
