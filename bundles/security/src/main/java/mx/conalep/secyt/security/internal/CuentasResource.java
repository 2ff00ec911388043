package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accounts over HTTP.
 *
 * <p>{@code POST /cuentas} takes no {@code Idempotency-Key}: it would store a fast hash of a body that
 * holds a password. A repeated creation answers 409.
 */
@Component(service = Recurso.class)
@Path("cuentas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CuentasResource implements Recurso {

    private final Cuentas cuentas;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public CuentasResource(@Reference Cuentas cuentas, @Reference Idempotencia idempotencia) {
        this.cuentas = cuentas;
        this.idempotencia = idempotencia;
    }

    /** The accounts that the caller may see. */
    @GET
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL, Rol.AUDITOR, Rol.DSTC})
    public Pagina<Cuenta> listar(
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano,
            @Context SecurityContext contexto) {
        Paginacion paginacion = Paginacion.de(pagina, tamano);
        return Pagina.de(cuentas.listar(Identidad.de(contexto)), paginacion);
    }

    /** Makes an account with its posts. */
    @POST
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL})
    public Response crear(CuerposCuenta.@Nullable Nueva cuerpo, @Context SecurityContext contexto) {
        CuerposCuenta.Nueva n = CuerposCuenta.exigir(cuerpo);
        Cuenta creada =
                cuentas.crear(Identidad.de(contexto), n.cuenta(), n.nombre(), n.contrasena(), n.nombramientos());
        return respuesta(Response.created(URI.create("cuentas/" + creada.cuenta())), creada);
    }

    /** One account; everybody reads his own. */
    @GET
    @Path("{cuenta}")
    @Permite
    public Response leer(@PathParam("cuenta") String cuenta, @Context SecurityContext contexto) {
        return respuesta(Response.ok(), cuentas.leer(Identidad.de(contexto), cuenta));
    }

    /** Gives a post. */
    @POST
    @Path("{cuenta}/nombramientos")
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL})
    public Response nombrar(
            @PathParam("cuenta") String cuenta,
            @Nullable Nombramiento cuerpo,
            @Context ContainerRequestContext peticion) {
        Nombramiento n = CuerposCuenta.exigir(cuerpo);
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> cuentas.nombrar(quien.con(antes), cuenta, n),
                c -> respuesta(Response.created(URI.create("cuentas/" + c.cuenta())), c));
    }

    /** Ends a post. */
    @POST
    @Path("{cuenta}/relevos")
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL})
    public Response relevar(
            @PathParam("cuenta") String cuenta,
            CuerposCuenta.@Nullable Relevo cuerpo,
            @Context ContainerRequestContext peticion) {
        CuerposCuenta.Relevo r = CuerposCuenta.exigir(cuerpo);
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> cuentas.relevar(quien.con(antes), cuenta, r.rol(), r.unidad(), r.hasta()),
                c -> respuesta(Response.ok(), c));
    }

    static Response respuesta(Response.ResponseBuilder respuesta, Cuenta cuenta) {
        return respuesta.tag(IfMatch.etiqueta(cuenta.version())).entity(cuenta).build();
    }
}
