package mx.conalep.secyt.trabajos.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Trabajo;
import mx.conalep.secyt.trabajos.Trabajos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work in the background. */
@Component(service = Recurso.class)
@Path("trabajos")
@Produces(MediaType.APPLICATION_JSON)
public final class TrabajosResource implements Recurso {

    private final Trabajos trabajos;

    /** With the use cases. */
    @Activate
    public TrabajosResource(@Reference Trabajos trabajos) {
        this.trabajos = trabajos;
    }

    /** The newest first: one's own, or with {@code todos=si} all, for those who administer or audit the nation. */
    @GET
    @Permite
    public Pagina<Trabajo> listar(
            @Context SecurityContext contexto,
            @QueryParam("todos") @Nullable String todos,
            @QueryParam("clase") @Nullable String clase,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return trabajos.listar(
                Identidad.de(contexto),
                "si".equals(todos),
                clase,
                Palabras.una(EstadoTrabajo.class, estado, "estado"),
                Paginacion.de(pagina, tamano));
    }

    /** How far one is. */
    @GET
    @Path("{id}")
    @Permite
    public Trabajo leer(@Context SecurityContext contexto, @PathParam("id") long id) {
        return trabajos.leer(Identidad.de(contexto), id);
    }

    /** Stops one. */
    @POST
    @Path("{id}/cancelacion")
    @Permite
    public Trabajo cancelar(@Context SecurityContext contexto, @PathParam("id") long id) {
        return trabajos.cancelar(Identidad.de(contexto), id);
    }
}
