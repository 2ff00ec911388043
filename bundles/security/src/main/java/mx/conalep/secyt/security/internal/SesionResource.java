package mx.conalep.secyt.security.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Sesiones;
import mx.conalep.secyt.security.Sesiones.Sesion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Log-in of people: opens, shows and ends the session of a browser. */
@Component(service = Recurso.class)
@Path("sesion")
@Produces(MediaType.APPLICATION_JSON)
public final class SesionResource implements Recurso {

    /** Account and password. */
    public record Entrada(@Nullable String cuenta, @Nullable String contrasena) {}

    /** Who has logged in; {@code csrf} only with a session. */
    public record Vista(
            String cuenta,
            String nombre,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String csrf,

            List<Facultad> facultades) {

        static Vista de(Identidad quien, @Nullable String csrf) {
            List<Facultad> facultades = quien.facultades().stream()
                    .sorted(Comparator.comparing(Facultad::rol).thenComparing(Facultad::unidad))
                    .toList();
            return new Vista(quien.cuenta(), quien.nombre(), csrf, facultades);
        }
    }

    private final Sesiones sesiones;

    /** With the sessions. */
    @Activate
    public SesionResource(@Reference Sesiones sesiones) {
        this.sesiones = sesiones;
    }

    /** Opens a session and sets its cookie. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response abrir(@Nullable Entrada entrada, @Context SecurityContext contexto) {
        Entrada e = entrada == null ? new Entrada(null, null) : entrada;
        new Validacion()
                .presente(e.cuenta(), "cuenta")
                .presente(e.contrasena(), "contrasena")
                .terminar();
        Sesion sesion = sesiones.abrir(String.valueOf(e.cuenta()), String.valueOf(e.contrasena()));
        return Response.created(URI.create("sesion"))
                .cookie(Galleta.con(sesion.token(), contexto.isSecure()))
                .entity(Vista.de(sesion.identidad(), sesion.csrf()))
                .build();
    }

    /** Who is calling. */
    @GET
    @Permite
    public Vista leer(@Context ContainerRequestContext peticion) {
        Sesion sesion = (Sesion) peticion.getProperty(AutenticacionFilter.SESION);
        return Vista.de(Identidad.de(peticion.getSecurityContext()), sesion == null ? null : sesion.csrf());
    }

    /** Ends the session. */
    @DELETE
    @Permite
    public Response cerrar(@Context ContainerRequestContext peticion) {
        Galleta.leer(peticion).ifPresent(sesiones::cerrar);
        return Response.noContent()
                .cookie(Galleta.vacia(peticion.getSecurityContext().isSecure()))
                .build();
    }
}
