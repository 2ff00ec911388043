package mx.conalep.secyt.informes.internal.edicion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /informes/{clave}/ediciones}: issuing. */
@Component(service = Recurso.class)
@Path("informes/{clave}/ediciones")
@Produces(MediaType.APPLICATION_JSON)
public final class EmisionesResource implements Recurso {

    private final Ediciones ediciones;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public EmisionesResource(@Reference Ediciones ediciones, @Reference Idempotencia idempotencia) {
        this.ediciones = ediciones;
        this.idempotencia = idempotencia;
    }

    /** What is missing. */
    @GET
    @Path("previa")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Ediciones.Previa previa(
            @Context SecurityContext contexto,
            @PathParam("clave") String clave,
            @QueryParam("tipo") @Nullable String tipo,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("periodo") @Nullable Integer periodo) {
        return ediciones.previa(Identidad.de(contexto), clave, periodo(tipo, linea, ejercicio, periodo));
    }

    /** What it would say now, as a draft. */
    @GET
    @Path("borrador.{formato}")
    @Produces({"application/pdf", Documentos.DOCX, MediaType.APPLICATION_JSON})
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response borrador(
            @Context SecurityContext contexto,
            @PathParam("clave") String clave,
            @PathParam("formato") String formato,
            @QueryParam("tipo") @Nullable String tipo,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("periodo") @Nullable Integer periodo) {
        return EdicionesResource.archivo(
                ediciones.borrador(Identidad.de(contexto), clave, periodo(tipo, linea, ejercicio, periodo), formato));
    }

    private static PeriodoEdicion periodo(
            @Nullable String tipo, @Nullable String linea, @Nullable Integer ejercicio, @Nullable Integer periodo) {
        return PeticionEdicion.periodo(
                Palabras.una(TipoEdicion.class, tipo, "tipo"),
                Palabras.una(Linea.class, linea, "linea"),
                ejercicio,
                periodo);
    }

    /** Freezes and issues. */
    @POST
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response emitir(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("clave") String clave,
            PeticionEdicion cuerpo) {
        Identidad quien = Identidad.de(contexto);
        NuevaEdicion nueva = cuerpo.nueva();
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> ediciones.emitir(quien.con(antes), clave, nueva),
                edicion -> Response.created(URI.create("ediciones/" + edicion.folio()))
                        .entity(edicion)
                        .build());
    }
}
