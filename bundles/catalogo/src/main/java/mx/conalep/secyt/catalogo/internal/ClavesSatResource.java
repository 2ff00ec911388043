package mx.conalep.secyt.catalogo.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** SAT keys of training and technical services. */
@Component(service = Recurso.class)
@Path("claves-sat")
@Produces(MediaType.APPLICATION_JSON)
public final class ClavesSatResource implements Recurso {

    /** Search by key or name, in order of key. */
    @GET
    @Permite
    public Pagina<Referencia> listar(
            @QueryParam("texto") @Nullable String texto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(ListaReferencia.CLAVES_SAT.buscar(texto), Paginacion.de(pagina, tamano));
    }
}
