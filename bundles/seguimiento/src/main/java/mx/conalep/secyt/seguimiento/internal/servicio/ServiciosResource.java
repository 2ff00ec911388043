package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.net.URI;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Capturas;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios}: capture, edition and reading. */
@Component(service = Recurso.class)
@Path("servicios")
@Produces(MediaType.APPLICATION_JSON)
public final class ServiciosResource implements Recurso {

    private final Servicios servicios;
    private final Capturas capturas;
    private final Idempotencia idempotencia;

    @Activate
    public ServiciosResource(
            @Reference Servicios servicios, @Reference Capturas capturas, @Reference Idempotencia idempotencia) {
        this.servicios = servicios;
        this.capturas = capturas;
        this.idempotencia = idempotencia;
    }

    /** Captures a service. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL})
    public Response capturar(
            @Context SecurityContext contexto, @Context ContainerRequestContext peticion, Captura captura) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> capturas.capturar(quien.con(antes), captura),
                servicio -> respuesta(Response.created(URI.create("servicios/" + servicio.folio())), servicio));
    }

    /** Services within the scope of the caller. */
    @GET
    @Permite
    public Pagina<Servicio> listar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("mes") @Nullable Integer mes,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("estado") @Nullable String estado,
            @QueryParam("tipo") @Nullable String tipo,
            @QueryParam("oferta") @Nullable String oferta,
            @QueryParam("folio") @Nullable String folio,
            @QueryParam("autovalidado") @Nullable Boolean autovalidado,
            @QueryParam("conAvisos") @Nullable Boolean conAvisos,
            @QueryParam("orden") @Nullable String orden,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        FiltroServicios filtro = new FiltroServicios(
                unidad,
                ejercicio,
                mes,
                trimestre,
                Palabras.una(Linea.class, linea, "linea"),
                Palabras.una(EstadoServicio.class, estado, "estado"),
                tipo,
                oferta,
                folio,
                autovalidado,
                conAvisos,
                orden);
        return servicios.listar(Identidad.de(contexto), filtro, Paginacion.de(pagina, tamano));
    }

    /** One service. */
    @GET
    @Path("{folio}")
    @Permite
    public Response leer(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        return respuesta(Response.ok(), servicios.leer(Identidad.de(contexto), folio));
    }

    /** Replaces what was captured. */
    @PUT
    @Path("{folio}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response editar(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Captura captura) {
        int version = IfMatch.exigir(ifMatch);
        return respuesta(Response.ok(), capturas.editar(Identidad.de(contexto), folio, version, captura));
    }

    /** The history of a service. */
    @GET
    @Path("{folio}/pasos")
    @Permite
    public Pagina<Paso> pasos(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        List<Paso> pasos = servicios.pasos(Identidad.de(contexto), folio);
        return Pagina.de(pasos.size(), pasos);
    }

    static Response respuesta(Response.ResponseBuilder respuesta, Servicio servicio) {
        return respuesta
                .tag(IfMatch.etiqueta(servicio.version()))
                .entity(servicio)
                .build();
    }
}
