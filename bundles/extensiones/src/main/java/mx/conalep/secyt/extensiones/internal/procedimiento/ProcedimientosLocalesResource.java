package mx.conalep.secyt.extensiones.internal.procedimiento;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.extensiones.ProcedimientoLocal;
import mx.conalep.secyt.extensiones.ProcedimientosLocales;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Procedures that plugins bring. */
@Component(service = Recurso.class)
@Path("procedimientos-locales")
@Produces(MediaType.APPLICATION_JSON)
public final class ProcedimientosLocalesResource implements Recurso {

    private final ProcedimientosLocales procedimientos;

    /** Answers with those of the caller. */
    @Activate
    public ProcedimientosLocalesResource(@Reference ProcedimientosLocales procedimientos) {
        this.procedimientos = procedimientos;
    }

    /** Those of the caller's units. */
    @GET
    @Permite
    public Pagina<ProcedimientoLocal> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(procedimientos.listar(Identidad.de(contexto)), Paginacion.de(pagina, tamano));
    }

    /** One of them. */
    @GET
    @Path("{clave}")
    @Permite
    public ProcedimientoLocal leer(@Context SecurityContext contexto, @PathParam("clave") String clave) {
        return procedimientos.buscar(Identidad.de(contexto), clave).orElseThrow(() -> noExiste(clave));
    }

    /** Its file, as it came. */
    @GET
    @Path("{clave}/bpmn")
    @Produces(MediaType.APPLICATION_XML)
    @Permite
    public String bpmn(@Context SecurityContext contexto, @PathParam("clave") String clave) {
        return procedimientos.bpmn(Identidad.de(contexto), clave).orElseThrow(() -> noExiste(clave));
    }

    private static Problema noExiste(String clave) {
        return Problema.noExiste("un procedimiento local", clave);
    }
}
