package mx.conalep.secyt.security.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.FusionesCuenta;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who gets in with an account: its password, whether it is active, and whether it ended in another.
 *
 * <p>The password takes no {@code Idempotency-Key}: it would store a fast hash of a body that holds one.
 */
@Component(service = Recurso.class)
@Path("cuentas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccesosResource implements Recurso {

    private final Cuentas cuentas;
    private final FusionesCuenta fusiones;
    private final Autenticador autenticador;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public AccesosResource(
            @Reference Cuentas cuentas,
            @Reference FusionesCuenta fusiones,
            @Reference Autenticador autenticador,
            @Reference Idempotencia idempotencia) {
        this.cuentas = cuentas;
        this.fusiones = fusiones;
        this.autenticador = autenticador;
        this.idempotencia = idempotencia;
    }

    /** Sets a new password: one's own with the old one, or an administrator. */
    @PUT
    @Path("{cuenta}/contrasena")
    @Permite
    public Response cambiarContrasena(
            @PathParam("cuenta") String cuenta,
            CuerposCuenta.@Nullable Contrasena cuerpo,
            @Context SecurityContext contexto) {
        CuerposCuenta.Contrasena c = CuerposCuenta.exigir(cuerpo);
        Identidad quien = Identidad.de(contexto);
        if (quien.cuenta().equals(cuenta)) {
            exigirAnterior(cuenta, c.exigirAnterior());
        }
        cuentas.cambiarContrasena(quien, cuenta, c.contrasena());
        return Response.noContent().build();
    }

    /** Lets the account log in, or not. */
    @PUT
    @Path("{cuenta}/activa")
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL})
    public Response activar(
            @PathParam("cuenta") String cuenta,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            CuerposCuenta.@Nullable Activa cuerpo,
            @Context SecurityContext contexto) {
        CuerposCuenta.Activa a = CuerposCuenta.exigir(cuerpo);
        Identidad quien = Identidad.de(contexto);
        IfMatch.comparar(IfMatch.exigir(version), cuentas.leer(quien, cuenta).version());
        return CuentasResource.respuesta(Response.ok(), cuentas.activar(quien, cuenta, a.exigirValor()));
    }

    /** Ends it in another one of the same person. */
    @POST
    @Path("{cuenta}/fusion")
    @Permite({Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL})
    public Response fusionar(
            @PathParam("cuenta") String cuenta,
            CuerposCuenta.@Nullable Fusion cuerpo,
            @Context ContainerRequestContext peticion) {
        CuerposCuenta.Fusion f = CuerposCuenta.exigir(cuerpo);
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> fusiones.fusionar(quien.con(antes), cuenta, f.destino(), f.porque()),
                c -> CuentasResource.respuesta(Response.ok(), c));
    }

    /** A wrong one counts towards the lock, but it does not put in doubt who is calling. */
    private void exigirAnterior(String cuenta, String anterior) {
        try {
            autenticador.autenticar(cuenta, anterior);
        } catch (Problema p) {
            throw p.estado() == 401
                    ? Problema.campo("anterior", "Esa no es su contraseña actual; escríbala de nuevo.", null)
                    : p;
        }
    }
}
