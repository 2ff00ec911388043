package mx.conalep.secyt.procedimientos.internal.expediente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.FiltroTareas.Situacion;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.procedimientos.Tareas.CuentaTareas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inboxes. */
@Component(service = Recurso.class)
@Path("tareas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TareasResource implements Recurso {

    private final Tareas tareas;

    /** With the use cases. */
    @Activate
    public TareasResource(@Reference Tareas tareas) {
        this.tareas = tareas;
    }

    /** Of the units in which the caller works, by last day. */
    @GET
    @Permite
    public Pagina<Tarea> bandeja(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("responsable") @Nullable String responsable,
            @QueryParam("sinReclamar") @DefaultValue("false") boolean sinReclamar,
            @QueryParam("situacion") @Nullable String situacion,
            @QueryParam("procedimiento") @Nullable String procedimiento,
            @QueryParam("expediente") @Nullable Long expediente,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        FiltroTareas filtro = new FiltroTareas(
                unidad,
                responsable,
                sinReclamar,
                Palabras.una(Situacion.class, situacion, "situacion"),
                procedimiento,
                expediente,
                Palabras.una(EstadoTarea.class, estado, "estado"));
        return tareas.bandeja(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }

    /** How many are open, claimed, due soon and overdue. */
    @GET
    @Path("cuenta")
    @Permite
    public CuentaTareas contar(@Context SecurityContext contexto) {
        return tareas.contar(Identidad.de(contexto));
    }

    /** Takes charge of one. */
    @POST
    @Path("{id}/reclamacion")
    @Permite
    public Tarea reclamar(@Context SecurityContext contexto, @PathParam("id") long id) {
        return tareas.reclamar(Identidad.de(contexto), id);
    }

    /** Gives it back to the unit. */
    @POST
    @Path("{id}/liberacion")
    @Permite
    public Tarea liberar(@Context SecurityContext contexto, @PathParam("id") long id) {
        return tareas.liberar(Identidad.de(contexto), id);
    }

    /** Hands it to somebody of the same unit. */
    @POST
    @Path("{id}/delegacion")
    @Permite
    public Tarea delegar(@Context SecurityContext contexto, @PathParam("id") long id, Cuerpos.Delegacion delegacion) {
        return tareas.delegar(Identidad.de(contexto), id, delegacion.cuenta());
    }

    /** Hands over all that a person has in a unit. */
    @POST
    @Path("traspaso")
    @Permite
    public Map<String, Integer> traspasar(@Context SecurityContext contexto, Cuerpos.Traspaso t) {
        new Validacion().presente(t.de(), "de").presente(t.unidad(), "unidad").terminar();
        Tareas.Traspaso traspaso =
                new Tareas.Traspaso(Cuerpos.o(t.de()), t.a(), Cuerpos.o(t.unidad()), Cuerpos.o(t.motivo()));
        return Map.of("traspasadas", tareas.traspasar(Identidad.de(contexto), traspaso));
    }
}
