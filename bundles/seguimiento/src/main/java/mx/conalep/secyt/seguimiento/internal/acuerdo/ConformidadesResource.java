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
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /conformidades}. */
@Component(service = Recurso.class)
@Path("conformidades")
@Produces(MediaType.APPLICATION_JSON)
public final class ConformidadesResource implements Recurso {

    private final Conformidades conformidades;
    private final Idempotencia idempotencia;

    @Activate
    public ConformidadesResource(@Reference Conformidades conformidades, @Reference Idempotencia idempotencia) {
        this.conformidades = conformidades;
        this.idempotencia = idempotencia;
    }

    /** Why an act is withdrawn. */
    public record Retiro(@Nullable String motivo) {}

    /** Freezes the goals of a state. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite(Rol.UNIDAD_ESTATAL)
    public Response crear(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            Conformidad.Peticion conformidad) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> conformidades.crear(quien.con(antes), conformidad),
                nueva -> Response.created(URI.create("conformidades/" + nueva.folio()))
                        .entity(nueva)
                        .build());
    }

    /** Acts, withdrawn ones too. */
    @GET
    @Permite
    public Pagina<Conformidad> listar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return conformidades.listar(
                Identidad.de(contexto),
                ejercicio,
                Palabras.una(Linea.class, linea, "linea"),
                Paginacion.de(pagina, tamano));
    }

    /** How far each unit has come, and what is missing. */
    @GET
    @Path("situacion")
    @Permite
    public Pagina<SituacionMetas> situacion(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("linea") @Nullable String linea,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Linea una = Palabras.una(Linea.class, linea, "linea");
        return Pagina.de(
                conformidades.situacion(Identidad.de(contexto), ejercicio, una, unidad), Paginacion.de(pagina, tamano));
    }

    /** One act. */
    @GET
    @Path("{folio}")
    @Permite
    public Conformidad leer(@Context SecurityContext contexto, @PathParam("folio") String folio) {
        return conformidades.leer(Identidad.de(contexto), folio);
    }

    /** The goals of an act, as they were. */
    @GET
    @Path("{folio}/metas")
    @Permite
    public Pagina<Conformidad.Renglon> metas(
            @Context SecurityContext contexto,
            @PathParam("folio") String folio,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return Pagina.de(conformidades.metas(Identidad.de(contexto), folio), Paginacion.de(pagina, tamano));
    }

    /** Withdraws an act. */
    @POST
    @Path("{folio}/retiro")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC})
    public Conformidad retirar(@Context SecurityContext contexto, @PathParam("folio") String folio, Retiro retiro) {
        return conformidades.retirar(Identidad.de(contexto), folio, retiro.motivo());
    }
}
