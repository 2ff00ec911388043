package mx.conalep.secyt.seguimiento.internal.acuerdo;

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
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.MetasNacionales;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /metas-nacionales}; for the MIR see the report {@code metas-mir}. */
@Component(service = Recurso.class)
@Path("metas-nacionales")
@Produces(MediaType.APPLICATION_JSON)
public final class MetasNacionalesResource implements Recurso {

    private final MetasNacionales nacionales;
    private final Idempotencia idempotencia;

    @Activate
    public MetasNacionalesResource(@Reference MetasNacionales nacionales, @Reference Idempotencia idempotencia) {
        this.nacionales = nacionales;
        this.idempotencia = idempotencia;
    }

    /** Freezes the national goals of a year and line. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response congelar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            MetaNacional.Peticion nacional) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> nacionales.congelar(quien.con(antes), nacional),
                nueva -> Response.created(URI.create("metas-nacionales/" + nueva.folio()))
                        .entity(nueva)
                        .build());
    }

    /** Editions, the newest first. */
    @GET
    @Permite
    public Pagina<MetaNacional> listar(
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return nacionales.listar(ejercicio, Palabras.una(Linea.class, linea, "linea"), Paginacion.de(pagina, tamano));
    }

    /** One edition. */
    @GET
    @Path("{folio}")
    @Permite
    public MetaNacional leer(@PathParam("folio") String folio) {
        return nacionales.leer(folio);
    }

    /** The parts of the states. */
    @GET
    @Path("{folio}/estados")
    @Permite
    public Pagina<MetaNacional.DeEstado> estados(
            @PathParam("folio") String folio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(nacionales.estados(folio), Paginacion.de(pagina, tamano));
    }
}
