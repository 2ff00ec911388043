package mx.conalep.secyt.seguimiento.internal.meta;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What lies below one goal: its versions and observations. */
@Component(service = Recurso.class)
@Path("metas")
@Produces(MediaType.APPLICATION_JSON)
public final class HistoriaMetasResource implements Recurso {

    private final Metas metas;

    @Activate
    public HistoriaMetasResource(@Reference Metas metas) {
        this.metas = metas;
    }

    /** Why an observation is withdrawn. */
    public record Retiro(@Nullable String motivo) {}

    /** Who changed it, when, and to what. */
    @GET
    @Path("{id}/versiones")
    @Permite
    public Pagina<Meta.Version> versiones(@Context SecurityContext contexto, @PathParam("id") long id) {
        return toda(metas.versiones(Identidad.de(contexto), id));
    }

    /** Its observations, open or not. */
    @GET
    @Path("{id}/observaciones")
    @Permite
    public Pagina<Meta.Observacion> observaciones(@Context SecurityContext contexto, @PathParam("id") long id) {
        return toda(metas.observaciones(Identidad.de(contexto), id));
    }

    /** Withdraws an open observation. */
    @POST
    @Path("{id}/observaciones/{numero}/retiro")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public Meta retirar(
            @Context SecurityContext contexto,
            @PathParam("id") long id,
            @PathParam("numero") int numero,
            Retiro retiro) {
        return metas.retirarObservacion(Identidad.de(contexto), id, numero, retiro.motivo());
    }

    private static <T> Pagina<T> toda(List<T> lista) {
        return Pagina.de(lista.size(), lista);
    }
}
