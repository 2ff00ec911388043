package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Objects;
import mx.conalep.secyt.catalogo.DepuracionOfertas;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Joins offers or firms that are registered twice, and parts them again. A repeated one answers 409. */
@Component(service = Recurso.class)
@Path("fusiones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FusionesResource implements Recurso {

    private static final String OFERTAS = "ofertas";
    private static final String FIRMAS = "firmas";

    private final DepuracionOfertas ofertas;
    private final DepuracionFirmas firmas;

    /** Of these. */
    @Activate
    public FusionesResource(@Reference DepuracionOfertas ofertas, @Reference DepuracionFirmas firmas) {
        this.ofertas = ofertas;
        this.firmas = firmas;
    }

    /**
     * What is to be joined.
     *
     * @param de ofertas or firmas
     * @param clave key or RFC that becomes an alias
     * @param en key or RFC that it stands for
     * @param motivo why
     */
    public record Peticion(
            @Nullable String de,
            @Nullable String clave,
            @Nullable String en,
            @Nullable String motivo) {}

    /**
     * Why they are parted.
     *
     * @param motivo why
     */
    public record Reversion(@Nullable String motivo) {}

    /** Those that were made, the newest first. */
    @GET
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR, Rol.AUDITOR})
    public Pagina<Object> listar(
            @QueryParam("de") @Nullable String de,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        Paginacion paginacion = Paginacion.de(pagina, tamano);
        return deOfertas(de)
                ? ofertas.fusiones(quien, paginacion).map(f -> f)
                : firmas.fusiones(quien, paginacion).map(f -> f);
    }

    /** Joins. */
    @POST
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response fusionar(Peticion p, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        new Validacion().presente(p.clave(), "clave").presente(p.en(), "en").terminar();
        String clave = Objects.requireNonNull(p.clave());
        String en = Objects.requireNonNull(p.en());
        Object hecha = deOfertas(p.de())
                ? ofertas.fusionar(quien, clave, en, p.motivo())
                : firmas.fusionar(quien, clave, en, p.motivo());
        return Response.status(Response.Status.CREATED).entity(hecha).build();
    }

    /** Parts. */
    @POST
    @Path("{de}/{id}/reversion")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR})
    public Response deshacer(
            @PathParam("de") String de,
            @PathParam("id") long id,
            Reversion reversion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        Object deshecha = deOfertas(de)
                ? ofertas.deshacer(quien, id, reversion.motivo())
                : firmas.deshacer(quien, id, reversion.motivo());
        return Response.ok(deshecha).build();
    }

    private static boolean deOfertas(@Nullable String de) {
        if (!OFERTAS.equals(de) && !FIRMAS.equals(de)) {
            throw Problema.campo("de", "Use ofertas o firmas.", de);
        }
        return OFERTAS.equals(de);
    }
}
