package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Permite;
import org.osgi.service.component.annotations.Component;

/** Thematic areas of courses, as the STPS keys them. */
@Component(service = Recurso.class)
@Path("areas-tematicas")
@Produces(MediaType.APPLICATION_JSON)
public final class AreasTematicasResource implements Recurso {

    /** All of them. */
    @GET
    @Permite
    public Pagina<Referencia> listar() {
        return Pagina.de(ListaReferencia.AREAS.buscar(null), Paginacion.de(null, null));
    }
}
