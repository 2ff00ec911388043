package mx.conalep.secyt.extensiones.internal.inventario;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.conalep.secyt.extensiones.PuntoExtension;
import mx.conalep.secyt.extensiones.PuntosExtension;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the system can be extended, and who does. */
@Component(service = Recurso.class)
@Path("puntos-extension")
@Produces(MediaType.APPLICATION_JSON)
public final class PuntosExtensionResource implements Recurso {

    private final PuntosExtension puntos;

    /** Answers from the running system. */
    @Activate
    public PuntosExtensionResource(@Reference PuntosExtension puntos) {
        this.puntos = puntos;
    }

    /** All the contracts. */
    @GET
    @Permite
    public Pagina<PuntoExtension> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(puntos.listar(), Paginacion.de(pagina, tamano));
    }
}
