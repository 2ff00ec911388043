package mx.conalep.secyt.procedimientos.internal;

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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Oficios between units. */
@Component(service = Recurso.class)
@Path("oficios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OficiosResource implements Recurso {

    private static final String PDF = "application/pdf";

    private final Oficios oficios;
    private final Idempotencia idempotencia;
    private final Documentos documentos;
    private final OficioImpreso impreso;

    /** With the use cases. */
    @Activate
    public OficiosResource(
            @Reference Oficios oficios,
            @Reference Idempotencia idempotencia,
            @Reference Documentos documentos,
            @Reference Unidades unidades) {
        this.documentos = documentos;
        this.impreso = new OficioImpreso(unidades);
        this.oficios = oficios;
        this.idempotencia = idempotencia;
    }

    /** Received or sent, the latest first. */
    @GET
    @Permite
    public Pagina<Oficio> listar(
            @Context SecurityContext contexto,
            @QueryParam("carpeta") @Nullable String carpeta,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("situacion") @Nullable String situacion,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return oficios.listar(
                Identidad.de(contexto), Cuerpos.filtro(carpeta, unidad, situacion), Paginacion.de(pagina, tamano));
    }

    /** One, as JSON or with {@code formato=pdf} as it is printed; opening it is noted. */
    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @Permite
    public Response abrir(
            @Context SecurityContext contexto,
            @PathParam("id") long id,
            @QueryParam("formato") @Nullable String formato) {
        Oficio oficio = oficios.abrir(Identidad.de(contexto), id);
        if (!"pdf".equals(formato)) {
            return Response.ok(oficio, MediaType.APPLICATION_JSON).build();
        }
        StreamingOutput pdf = salida -> documentos.pdf(impreso.de(oficio), salida);
        String nombre = "oficio-" + oficio.folio().replace('/', '-') + ".pdf";
        return Response.ok(pdf, PDF)
                .header("Content-Disposition", "inline; filename=\"" + nombre + "\"")
                .build();
    }

    /** Issues one. */
    @POST
    @Permite({
        Rol.DIRECTOR,
        Rol.UNIDAD_ESTATAL,
        Rol.CST,
        Rol.CSC,
        Rol.DSTC,
        Rol.DCAJ,
        Rol.DAF,
        Rol.DVS,
        Rol.DCTA,
        Rol.SPDI
    })
    public Response enviar(
            Cuerpos.Envio envio, @Context ContainerRequestContext peticion, @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion, quien.cuenta(), antes -> oficios.enviar(quien.con(antes), envio.oficio()), o -> creado(o));
    }

    /** Acknowledges receipt. */
    @POST
    @Path("{id}/acuse")
    @Permite
    public Oficio acusar(@Context SecurityContext contexto, @PathParam("id") long id) {
        return oficios.acusar(Identidad.de(contexto), id);
    }

    /** Answers with another oficio. */
    @POST
    @Path("{id}/respuesta")
    @Permite
    public Response responder(
            @PathParam("id") long id,
            Cuerpos.Respuesta respuesta,
            @Context ContainerRequestContext peticion,
            @Context SecurityContext contexto) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> oficios.responder(quien.con(antes), id, respuesta.unidad(), respuesta.redaccion()),
                o -> creado(o));
    }

    private static Response creado(Oficio oficio) {
        return Response.created(UriBuilder.fromPath("oficios/{id}").build(oficio.id()))
                .entity(oficio)
                .build();
    }
}
