package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import jakarta.ws.rs.Consumes;
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
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import mx.conalep.secyt.seguimiento.CifrasAutorizadas;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /cifras-autorizadas}. */
@Component(service = Recurso.class)
@Path("cifras-autorizadas")
@Produces(MediaType.APPLICATION_JSON)
public final class CifrasAutorizadasResource implements Recurso {

    private final CifrasAutorizadas cifras;
    private final Idempotencia idempotencia;

    @Activate
    public CifrasAutorizadasResource(@Reference CifrasAutorizadas cifras, @Reference Idempotencia idempotencia) {
        this.cifras = cifras;
        this.idempotencia = idempotencia;
    }

    /** Records the figure of an indicator and quarter. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI})
    public Response registrar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            CifraAutorizada.Peticion cifra) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> cifras.registrar(quien.con(antes), cifra),
                nueva -> Response.created(URI.create("cifras-autorizadas/" + nueva.folio()))
                        .entity(nueva)
                        .build());
    }

    /** The newest first. */
    @GET
    @Permite
    public Pagina<CifraAutorizada> listar(
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("indicador") @Nullable String indicador,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return cifras.listar(ejercicio, indicador, Paginacion.de(pagina, tamano));
    }

    /** One of them. */
    @GET
    @Path("{folio}")
    @Permite
    public CifraAutorizada leer(@PathParam("folio") String folio) {
        return cifras.leer(folio);
    }

    /** How it would be shared out. */
    @GET
    @Path("{folio}/propuesta")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Pagina<CifraAutorizada.Propuesta> propuesta(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(cifras.propuesta(Identidad.de(contexto), folio), Paginacion.de(pagina, tamano));
    }

    /** Shares it out: the parts come into force. */
    @POST
    @Path("{folio}/asignacion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public CifraAutorizada asignar(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            CifraAutorizada.Asignacion asignacion) {
        return cifras.asignar(Identidad.de(contexto), folio, asignacion);
    }
}
