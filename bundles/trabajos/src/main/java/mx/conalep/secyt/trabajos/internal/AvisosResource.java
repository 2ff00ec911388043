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
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notices for the people of a unit. */
@Component(service = Recurso.class)
@Path("avisos")
@Produces(MediaType.APPLICATION_JSON)
public final class AvisosResource implements Recurso {

    private final AvisosGuardados avisos;

    /** With the use cases. */
    @Activate
    public AvisosResource(@Reference AvisosGuardados avisos) {
        this.avisos = avisos;
    }

    /** The latest first. */
    @GET
    @Permite
    public Pagina<AvisoVisible> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("leido") @Nullable String leido,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return avisos.listar(Identidad.de(contexto), unidad, estado, "no".equals(leido), Paginacion.de(pagina, tamano));
    }

    /**
     * How many.
     *
     * @param cuantos notices
     */
    record Cuenta(long cuantos) {}

    /** How many of one's units one has not read. */
    @GET
    @Path("sin-leer")
    @Permite
    public Cuenta sinLeer(@Context SecurityContext contexto) {
        return new Cuenta(avisos.sinLeer(Identidad.de(contexto)));
    }

    /** Marks all of one's units as read by the caller; tells how many were not. */
    @POST
    @Path("lectura")
    @Permite
    public Cuenta leerTodos(@Context SecurityContext contexto) {
        return new Cuenta(avisos.leerTodos(Identidad.de(contexto)));
    }

    /** Marks one as read by the caller. */
    @POST
    @Path("{id}/lectura")
    @Permite
    public void leer(@Context SecurityContext contexto, @PathParam("id") long id) {
        avisos.leer(Identidad.de(contexto), id);
    }

    /** Tries one again at once. */
    @POST
    @Path("{id}/reintento")
    @Permite(Rol.ADMINISTRADOR)
    public void reintentar(@Context SecurityContext contexto, @PathParam("id") long id) {
        avisos.reintentar(Identidad.de(contexto), id);
    }
}
