package mx.conalep.secyt.extensiones.internal.ajuste;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.OptionalInt;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.Ajustes.Cambio;
import mx.conalep.secyt.extensiones.Ajustes.DeUnidad;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings that a unit gives to a plugin. */
@Component(service = Recurso.class)
@Path("extensiones/{bundle}/ajustes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AjustesResource implements Recurso {

    private final Ajustes ajustes;

    /** With these settings. */
    @Activate
    public AjustesResource(@Reference Ajustes ajustes) {
        this.ajustes = ajustes;
    }

    /** What may be set, what the unit sets and what it inherits. */
    @GET
    @Path("{unidad}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL})
    public Response leer(
            @Context SecurityContext contexto, @PathParam("bundle") String bundle, @PathParam("unidad") String unidad) {
        return respuesta(ajustes.leer(Identidad.de(contexto), bundle, unidad));
    }

    /** Replaces what the unit sets of one contribution. */
    @PUT
    @Path("{unidad}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.UNIDAD_ESTATAL})
    public Response guardar(
            @Context SecurityContext contexto,
            @PathParam("bundle") String bundle,
            @PathParam("unidad") String unidad,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String etiqueta,
            Cambio cambio) {
        Identidad quien = Identidad.de(contexto);
        boolean hay = ajustes.leer(quien, bundle, unidad).version() > 0;
        OptionalInt vista = hay ? OptionalInt.of(IfMatch.exigir(etiqueta)) : IfMatch.opcional(etiqueta);
        return respuesta(ajustes.guardar(quien, bundle, unidad, cambio, vista));
    }

    private static Response respuesta(DeUnidad unidad) {
        return Response.ok(unidad).tag(IfMatch.etiqueta(unidad.version())).build();
    }
}
