package mx.conalep.secyt.security.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the first administrator of a new installation with the code that its start printed. */
@Component(service = Recurso.class)
@Path("instalacion")
@Produces(MediaType.APPLICATION_JSON)
public final class InstalacionResource implements Recurso {

    /** The code and the account to make. */
    public record Instalacion(@Nullable String codigo, String cuenta, String nombre, String contrasena) {}

    private final Cuentas cuentas;
    private final CodigoInicial codigos;
    private final Clock reloj;

    /** With the accounts and the code. */
    @Activate
    public InstalacionResource(@Reference Cuentas cuentas, @Reference CodigoInicial codigos) {
        this(cuentas, codigos, Clock.systemUTC());
    }

    InstalacionResource(Cuentas cuentas, CodigoInicial codigos, Clock reloj) {
        this.cuentas = cuentas;
        this.codigos = codigos;
        this.reloj = reloj;
    }

    /** Makes it and burns the code. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response instalar(@Nullable Instalacion cuerpo) {
        Instalacion i = CuerposCuenta.exigir(cuerpo);
        new Validacion().presente(i.codigo(), "codigo").terminar();
        String codigo = String.valueOf(i.codigo());
        codigos.exigir(codigo);
        Identidad instalador = Identidad.sistema("instalacion").con((s, creada) -> codigos.quemar(s, codigo));
        Cuenta creada = cuentas.crear(instalador, i.cuenta(), i.nombre(), i.contrasena(), List.of(administrador()));
        codigos.borrarArchivo();
        return Response.created(URI.create("cuentas/" + creada.cuenta()))
                .entity(creada)
                .build();
    }

    private Nombramiento administrador() {
        return new Nombramiento(Rol.ADMINISTRADOR, Organigrama.NACIONAL, Calidad.TITULAR, Calendario.hoy(reloj), null);
    }
}
