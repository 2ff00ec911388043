package mx.conalep.secyt.extensiones.internal.habilitacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.Habilitaciones.Decision;
import mx.conalep.secyt.extensiones.Habilitaciones.EnUnidad;
import mx.conalep.secyt.extensiones.Habilitaciones.Panorama;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For which units a plugin is switched on. */
@Component(service = Recurso.class)
@Path("extensiones/{bundle}/unidades")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HabilitacionesResource implements Recurso {

    private final Habilitaciones habilitaciones;

    /** With these decisions. */
    @Activate
    public HabilitacionesResource(@Reference Habilitaciones habilitaciones) {
        this.habilitaciones = habilitaciones;
    }

    /** How it stands in the units of the caller. */
    @GET
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL})
    public Panorama listar(@Context SecurityContext contexto, @PathParam("bundle") String bundle) {
        return habilitaciones.listar(Identidad.de(contexto), bundle);
    }

    /** How it stands in one. */
    @GET
    @Path("{unidad}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL})
    public Response leer(
            @Context SecurityContext contexto, @PathParam("bundle") String bundle, @PathParam("unidad") String unidad) {
        return respuesta(habilitaciones.leer(Identidad.de(contexto), bundle, unidad));
    }

    /** Switches it on or off for a unit and those below it. */
    @PUT
    @Path("{unidad}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.UNIDAD_ESTATAL})
    public Response decidir(
            @Context SecurityContext contexto,
            @PathParam("bundle") String bundle,
            @PathParam("unidad") String unidad,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String etiqueta,
            Decision decision) {
        Identidad quien = Identidad.de(contexto);
        OptionalInt vista = vista(quien, bundle, unidad, etiqueta);
        return respuesta(habilitaciones.decidir(quien, bundle, unidad, decision, vista));
    }

    /** Back to the decisions above, or to the header. */
    @DELETE
    @Path("{unidad}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.UNIDAD_ESTATAL})
    public Response retirar(
            @Context SecurityContext contexto,
            @PathParam("bundle") String bundle,
            @PathParam("unidad") String unidad,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String etiqueta) {
        Identidad quien = Identidad.de(contexto);
        OptionalInt vista = vista(quien, bundle, unidad, etiqueta);
        return respuesta(habilitaciones.retirar(quien, bundle, unidad, vista));
    }

    /** The tag is needed once there is a decision to write over. */
    private OptionalInt vista(Identidad quien, String bundle, String unidad, @Nullable String etiqueta) {
        return habilitaciones.leer(quien, bundle, unidad).version() == 0
                ? IfMatch.opcional(etiqueta)
                : OptionalInt.of(IfMatch.exigir(etiqueta));
    }

    private static Response respuesta(EnUnidad unidad) {
        return Response.ok(unidad).tag(IfMatch.etiqueta(unidad.version())).build();
    }
}
