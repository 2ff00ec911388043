package mx.conalep.secyt.normativa.internal.norma;

import static mx.conalep.secyt.normativa.internal.norma.NormasResource.respuesta;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.TramitesNorma;
import mx.conalep.secyt.normativa.internal.Actos;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way of a norm: text, next version, opinions, approval, force. Each step needs {@code If-Match} with the norm's ETag. */
@Component(service = Recurso.class)
@Path("normas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Permite(menos = Rol.FIRMA)
public final class TramitesNormaResource implements Recurso {

    private final Normas normas;
    private final TramitesNorma tramites;
    private final Idempotencia idempotencia;

    /** With these. */
    @Activate
    public TramitesNormaResource(
            @Reference Normas normas, @Reference TramitesNorma tramites, @Reference Idempotencia idempotencia) {
        this.normas = normas;
        this.tramites = tramites;
        this.idempotencia = idempotencia;
    }

    /** What changes with the next version. */
    public record NuevaVersion(@Nullable String nota) {}

    /** First day in force. */
    public record Entrada(@Nullable LocalDate desde) {}

    /** Last day in force, and why. */
    public record Abrogacion(
            @Nullable LocalDate hasta, @Nullable String motivo) {}

    /** Writes the text of the latest version. */
    @POST
    @Path("{clave}/redaccion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response redactar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Normas.Borrador borrador,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> normas.redactar(q, clave, v, borrador));
    }

    /** Begins the next version. */
    @POST
    @Path("{clave}/versiones")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response nuevaVersion(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            NuevaVersion nueva,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> normas.nuevaVersion(q, clave, v, nueva.nota()));
    }

    /** Hands the text to the approving bodies. */
    @POST
    @Path("{clave}/sometimiento")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response someter(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> tramites.someter(q, clave, v));
    }

    /** Opinions, the latest first. */
    @GET
    @Path("{clave}/dictamenes")
    public List<TramitesNorma.Dictamen> dictamenes(@PathParam("clave") String clave) {
        return tramites.dictamenes(clave);
    }

    /** Notes an opinion. */
    @POST
    @Path("{clave}/dictamenes")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ})
    public Response dictaminar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TramitesNorma.NuevoDictamen dictamen,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> tramites.dictaminar(q, clave, v, dictamen));
    }

    /** Notes approval and register. */
    @POST
    @Path("{clave}/aprobacion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ})
    public Response aprobar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TramitesNorma.Aprobacion aprobacion,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> tramites.aprobar(q, clave, v, aprobacion));
    }

    /** Says from when on it is in force. */
    @POST
    @Path("{clave}/vigencia")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response entrarEnVigor(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Entrada entrada,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> tramites.entrarEnVigor(q, clave, v, entrada.desde()));
    }

    /** Says the last day in force. */
    @POST
    @Path("{clave}/abrogacion")
    @Permite({Rol.CST, Rol.CSC, Rol.DSTC})
    public Response abrogar(
            @PathParam("clave") String clave,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Abrogacion fin,
            @Context ContainerRequestContext peticion) {
        return paso(peticion, ifMatch, (q, v) -> tramites.abrogar(q, clave, v, fin.hasta(), fin.motivo()));
    }

    private Response paso(ContainerRequestContext peticion, @Nullable String ifMatch, Actos.Acto<Norma> acto) {
        return Actos.hacer(idempotencia, peticion, ifMatch, acto, n -> respuesta(Response.ok(), n));
    }
}
