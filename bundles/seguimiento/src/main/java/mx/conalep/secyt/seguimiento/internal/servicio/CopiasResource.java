package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Copias;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/copias}. */
@Component(service = Recurso.class)
@Path("servicios/copias")
@Produces(MediaType.APPLICATION_JSON)
public final class CopiasResource implements Recurso {

    private final Copias copias;
    private final Idempotencia idempotencia;

    @Activate
    public CopiasResource(@Reference Copias copias, @Reference Idempotencia idempotencia) {
        this.copias = copias;
        this.idempotencia = idempotencia;
    }

    /** What is copied. */
    public record Peticion(@Nullable List<Copias.Copia> copias) {}

    /** Captures new services like former ones, and tells what is wrong with those that were not. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL})
    public Response copiar(
            @Context SecurityContext contexto, @Context ContainerRequestContext peticion, Peticion pedida) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> copias.copiar(quien.con(antes), pedida.copias()),
                resultado -> Response.status(Response.Status.CREATED)
                        .entity(resultado)
                        .build());
    }
}
