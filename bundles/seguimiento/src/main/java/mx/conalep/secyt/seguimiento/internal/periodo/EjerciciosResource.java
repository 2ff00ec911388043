package mx.conalep.secyt.seguimiento.internal.periodo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Ejercicios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /ejercicios}. */
@Component(service = Recurso.class)
@Path("ejercicios")
@Produces(MediaType.APPLICATION_JSON)
public final class EjerciciosResource implements Recurso {

    private final Ejercicios ejercicios;

    @Activate
    public EjerciciosResource(@Reference Ejercicios ejercicios) {
        this.ejercicios = ejercicios;
    }

    /** A year. */
    public record Ejercicio(
            @Nullable Integer ejercicio, @Nullable Boolean abierto) {}

    /** The open years. */
    @GET
    @Permite
    public Pagina<Ejercicio> listar() {
        List<Ejercicio> abiertos = ejercicios.abiertos().stream()
                .map(anio -> new Ejercicio(anio, true))
                .toList();
        return Pagina.de(abiertos.size(), abiertos);
    }

    /** Opens a year: 201 when it was not open, 200 otherwise. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.DSTC, Rol.CST, Rol.CSC, Rol.ADMINISTRADOR})
    public Response abrir(@Context SecurityContext contexto, Ejercicio peticion) {
        Integer anio = peticion.ejercicio();
        if (anio == null) {
            throw Problema.campo("ejercicio", "Falta «ejercicio»: es obligatorio.", null);
        }
        boolean nuevo = ejercicios.abrir(Identidad.de(contexto), anio);
        return (nuevo ? Response.created(URI.create("ejercicios")) : Response.ok())
                .entity(new Ejercicio(anio, true))
                .build();
    }
}
