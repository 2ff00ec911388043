package mx.conalep.secyt.extensiones.internal.aprobacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.extensiones.Aprobacion;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the national areas approve of what plugins bring. */
@Component(service = Recurso.class)
@Path("aprobaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class AprobacionesResource implements Recurso {

    private final AprobacionesNacionales aprobaciones;
    private final Idempotencia idempotencia;

    /** With the decisions. */
    @Activate
    public AprobacionesResource(@Reference AprobacionesNacionales aprobaciones, @Reference Idempotencia idempotencia) {
        this.aprobaciones = aprobaciones;
        this.idempotencia = idempotencia;
    }

    /** All that was or has to be decided. */
    @GET
    @Permite
    public Pagina<Aprobacion> listar(
            @QueryParam("pagina") @Nullable Integer pagina, @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(aprobaciones.listar(), Paginacion.de(pagina, tamano));
    }

    /** One of them. */
    @GET
    @Path("{clase}/{clave}")
    @Permite
    public Response leer(@PathParam("clase") String clase, @PathParam("clave") String clave) {
        return respuesta(aprobaciones.leer(clase, clave));
    }

    /** Approves or turns down: the DAF rules and policies, the CST and the CSC types of their line. */
    @POST
    @Path("{clase}/{clave}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.DAF, Rol.CST, Rol.CSC})
    public Response decidir(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("clase") String clase,
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Voto voto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> aprobaciones.decidir(quien.con(antes), clase, clave, voto, IfMatch.opcional(ifMatch)),
                AprobacionesResource::respuesta);
    }

    private static Response respuesta(Aprobacion aprobacion) {
        return Response.ok(aprobacion)
                .tag(IfMatch.etiqueta(aprobacion.version()))
                .build();
    }
}
