package mx.conalep.secyt.procedimientos.internal.definicion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The procedures by which cases are worked. */
@Component(service = Recurso.class)
@Path("procedimientos")
@Produces(MediaType.APPLICATION_JSON)
public final class ProcedimientosResource implements Recurso {

    private final Procedimientos procedimientos;
    private final Revisiones revisiones;

    /** With the use cases. */
    @Activate
    public ProcedimientosResource(@Reference Procedimientos procedimientos, @Reference Revisiones revisiones) {
        this.procedimientos = procedimientos;
        this.revisiones = revisiones;
    }

    /** Those in force, in the order of the manual. */
    @GET
    @Permite
    public Pagina<Procedimiento> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(
                procedimientos.listar().stream().map(Procedimiento::de).toList(), Paginacion.de(pagina, tamano));
    }

    /** One in force, with its activities in order; with {@code revision}, that revision of it. */
    @GET
    @Path("{clave}")
    @Permite
    public Procedimiento ver(@PathParam("clave") String clave, @QueryParam("revision") @Nullable Long revision) {
        return Procedimiento.de(buscar(clave, revision));
    }

    /** Its BPMN 2.0 file, with its drawing. */
    @GET
    @Path("{clave}/bpmn")
    @Produces(MediaType.APPLICATION_XML)
    @Permite
    public Response bpmn(@PathParam("clave") String clave, @QueryParam("revision") @Nullable Long revision) {
        Vigente vigente = buscar(clave, revision);
        return Response.ok(revisiones.archivo(clave, vigente.id()), "application/xml;charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"" + clave + ".bpmn\"")
                .build();
    }

    private Vigente buscar(String clave, @Nullable Long revision) {
        if (revision != null) {
            return procedimientos.revision(
                    revisiones.ver(clave, revision).revision().id());
        }
        return procedimientos.vigente(clave).orElseThrow(() -> Problema.noExiste("un procedimiento", clave));
    }
}
