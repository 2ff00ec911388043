package mx.conalep.secyt.extensiones.internal.inventario;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
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
    private final Habilitacion habilitacion;

    /** Answers from the list of plugins, as far as the caller's units have them. */
    @Activate
    public ExtensionesResource(@Reference Complementos complementos, @Reference Habilitacion habilitacion) {
        this.complementos = complementos;
        this.habilitacion = habilitacion;
    }

    /** All that the caller may know of. */
    @GET
    @Permite
    public Pagina<Complemento> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Identidad quien = Identidad.de(contexto);
        List<Complemento> suyos =
                complementos.listar().stream().filter(c -> conoce(quien, c)).toList();
        return Pagina.de(suyos, Paginacion.de(pagina, tamano)).map(c -> visible(quien, c));
    }

    /** One of them. */
    @GET
    @Path("{bundle}")
    @Permite
    public Complemento ver(@Context SecurityContext contexto, @PathParam("bundle") String bundle) {
        Identidad quien = Identidad.de(contexto);
        return complementos
                .buscar(bundle)
                .filter(c -> conoce(quien, c))
                .map(c -> visible(quien, c))
                .orElseThrow(() -> Problema.noExiste("un complemento", bundle));
    }

    private boolean conoce(Identidad quien, Complemento complemento) {
        Origen origen = new Origen(
                0, complemento.bundle(), complemento.version(), complemento.unidades(), complemento.nucleo());
        return quien.tiene(Rol.AUDITOR) || habilitacion.permite(quien, origen);
    }

    private static Complemento visible(Identidad quien, Complemento complemento) {
        boolean detalle = quien.tiene(Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.UNIDAD_ESTATAL, Rol.AUDITOR);
        return detalle ? complemento : complemento.sinDetalle();
    }
}
