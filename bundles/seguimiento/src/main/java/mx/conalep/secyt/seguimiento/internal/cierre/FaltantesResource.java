package mx.conalep.secyt.seguimiento.internal.cierre;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Faltantes;
import mx.conalep.secyt.seguimiento.Faltantes.Faltante;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /faltantes}. */
@Component(service = Recurso.class)
@Path("faltantes")
@Produces(MediaType.APPLICATION_JSON)
public final class FaltantesResource implements Recurso {

    private final Faltantes faltantes;

    @Activate
    public FaltantesResource(@Reference Faltantes faltantes) {
        this.faltantes = faltantes;
    }

    /** Units that have not closed a quarter. */
    @GET
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC, Rol.AUDITOR})
    public Pagina<Faltante> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("linea") @Nullable String linea) {
        return pagina(faltantes.listar(
                Identidad.de(contexto),
                new Faltantes.Peticion(
                        unidad, ejercicio, trimestre, Palabras.una(Linea.class, linea, "linea"), null, null)));
    }

    /** Issues the oficio to each unit that has none. */
    @POST
    @Path("oficios")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC})
    public Pagina<Faltante> requerir(@Context SecurityContext contexto, Faltantes.Peticion peticion) {
        return pagina(faltantes.requerir(Identidad.de(contexto), peticion));
    }

    /** Goes on without them, with a reason. */
    @POST
    @Path("justificaciones")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC})
    public Pagina<Faltante> justificar(@Context SecurityContext contexto, Faltantes.Peticion peticion) {
        return pagina(faltantes.justificar(Identidad.de(contexto), peticion));
    }

    private static Pagina<Faltante> pagina(List<Faltante> todos) {
        return Pagina.de(todos.size(), todos);
    }
}
