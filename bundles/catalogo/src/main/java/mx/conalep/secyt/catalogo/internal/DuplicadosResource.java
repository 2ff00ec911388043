package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Objects;
import mx.conalep.secyt.catalogo.DepuracionOfertas;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work lists of what may be registered twice. */
@Component(service = Recurso.class)
@Path("duplicados")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DuplicadosResource implements Recurso {

    private final DepuracionOfertas ofertas;
    private final DepuracionFirmas firmas;
    private final AltasCuenta cuentas;

    /** Of these. */
    @Activate
    public DuplicadosResource(
            @Reference DepuracionOfertas ofertas, @Reference DepuracionFirmas firmas, @Reference AltasCuenta cuentas) {
        this.ofertas = ofertas;
        this.firmas = firmas;
        this.cuentas = cuentas;
    }

    /**
     * Two that are not one.
     *
     * @param de ofertas or firmas
     * @param una key or RFC
     * @param otra key or RFC
     * @param motivo why they are two
     */
    public record Descarte(
            @Nullable String de,
            @Nullable String una,
            @Nullable String otra,
            @Nullable String motivo) {}

    /** Pairs, the closest first. */
    @GET
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR, Rol.AUDITOR})
    public Pagina<Object> listar(
            @QueryParam("de") @Nullable String de,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        Paginacion paginacion = Paginacion.de(pagina, tamano);
        return switch (de == null ? "" : de) {
            case "ofertas" -> ofertas.duplicadas(quien, paginacion).map(p -> p);
            case "firmas" -> firmas.duplicadas(quien, paginacion).map(p -> p);
            case "cuentas" ->
                Pagina.de(CuentasRepetidas.pares(cuentas, quien), paginacion).map(p -> p);
            default -> throw Problema.campo("de", "Use ofertas, firmas o cuentas.", de);
        };
    }

    /** Tells two apart. */
    @POST
    @Path("descartes")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public void descartar(Descarte d, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        new Validacion().presente(d.una(), "una").presente(d.otra(), "otra").terminar();
        String una = Objects.requireNonNull(d.una());
        String otra = Objects.requireNonNull(d.otra());
        switch (d.de() == null ? "" : d.de()) {
            case "ofertas" -> ofertas.descartar(quien, una, otra, d.motivo());
            case "firmas" -> firmas.descartar(quien, una, otra, d.motivo());
            default -> throw Problema.campo("de", "Use ofertas o firmas.", d.de());
        }
    }
}
