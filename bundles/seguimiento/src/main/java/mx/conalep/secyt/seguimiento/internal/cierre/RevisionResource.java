package mx.conalep.secyt.seguimiento.internal.cierre;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Revision;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /revision}. */
@Component(service = Recurso.class)
@Path("revision")
@Produces(MediaType.APPLICATION_JSON)
public final class RevisionResource implements Recurso {

    private final Revision revision;

    @Activate
    public RevisionResource(@Reference Revision revision) {
        this.revision = revision;
    }

    /** Exceptions of a quarter, what its releases explained, and how far its units have come. */
    @GET
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC, Rol.AUDITOR})
    public Revision.Resultado leer(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("linea") @Nullable String linea) {
        Revision.Filtro filtro =
                new Revision.Filtro(unidad, ejercicio, trimestre, Palabras.una(Linea.class, linea, "linea"));
        return revision.leer(Identidad.de(contexto), filtro);
    }
}
