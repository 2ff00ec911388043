package mx.conalep.secyt.extensiones.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plugins of this node. */
@Component(service = Recurso.class)
@Path("extensiones")
@Produces(MediaType.APPLICATION_JSON)
public final class ExtensionesResource implements Recurso {

    private final Complementos complementos;

    /** Answers from the list of plugins. */
    @Activate
    public ExtensionesResource(@Reference Complementos complementos) {
        this.complementos = complementos;
    }

    /** All of them. */
    @GET
    @Permite
    public Pagina<Complemento> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Identidad quien = Identidad.de(contexto);
        return Pagina.de(complementos.listar(), Paginacion.de(pagina, tamano)).map(c -> visible(quien, c));
    }

    /** One of them. */
    @GET
    @Path("{bundle}")
    @Permite
    public Complemento ver(@Context SecurityContext contexto, @PathParam("bundle") String bundle) {
        Identidad quien = Identidad.de(contexto);
        return complementos
                .buscar(bundle)
                .map(c -> visible(quien, c))
                .orElseThrow(() -> Problema.noExiste("un complemento", bundle));
    }

    private static Complemento visible(Identidad quien, Complemento complemento) {
        boolean detalle = quien.tiene(Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.UNIDAD_ESTATAL, Rol.AUDITOR);
        return detalle ? complemento : complemento.sinDetalle();
    }
}
