package mx.conalep.secyt.extensiones.internal.vida;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.VidaComplementos;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plugins that the database keeps for all nodes: handed in, changed and taken away. */
@Component(service = Recurso.class)
@Path("extensiones")
@Produces(MediaType.APPLICATION_JSON)
public final class ComplementosResource implements Recurso {

    private static final long JAR_MAXIMO = 20 * 1_048_576;

    private final VidaComplementos vida;
    private final Idempotencia idempotencia;

    /** With the use cases. */
    @Activate
    public ComplementosResource(@Reference VidaComplementos vida, @Reference Idempotencia idempotencia) {
        this.vida = vida;
        this.idempotencia = idempotencia;
    }

    /**
     * What to try again.
     *
     * @param unidad only for that unit; null for all
     */
    public record Reintento(@Nullable String unidad) {}

    /** How many contributions are tried again. */
    public record Reintentadas(int reintentadas) {}

    /** Hands in a jar. */
    @POST
    @Consumes({"application/java-archive", MediaType.APPLICATION_OCTET_STREAM})
    @CuerpoMaximo(JAR_MAXIMO)
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA})
    public Response instalar(InputStream jar, @Context ContainerRequestContext peticion) throws IOException {
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        byte[] bytes = jar.readAllBytes();
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> vida.instalar(quien.con(antes), bytes),
                c -> respuesta(Response.created(URI.create("extensiones/" + c.bundle())), c));
    }

    /** Versions that are kept of one, and what is wanted of it. */
    @GET
    @Path("{bundle}/versiones")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.UNIDAD_ESTATAL, Rol.AUDITOR})
    public Response versiones(@PathParam("bundle") String bundle) {
        ComplementoGuardado guardado =
                vida.buscar(bundle).orElseThrow(() -> Problema.noExiste("un complemento guardado en la base", bundle));
        return respuesta(Response.ok(), guardado);
    }

    /** Changes the wanted version, to return to a former one too, or state. */
    @PUT
    @Path("{bundle}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA})
    public Response cambiar(
            @PathParam("bundle") String bundle,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            Cambio cambio,
            @Context SecurityContext contexto) {
        return respuesta(Response.ok(), vida.cambiar(Identidad.de(contexto), bundle, cambio, IfMatch.exigir(ifMatch)));
    }

    /** Takes one away from all nodes; its versions stay kept. */
    @DELETE
    @Path("{bundle}")
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA})
    public void quitar(
            @PathParam("bundle") String bundle,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context SecurityContext contexto) {
        Cambio quitar = new Cambio(null, Deseo.QUITADO);
        vida.cambiar(Identidad.de(contexto), bundle, quitar, IfMatch.exigir(ifMatch));
    }

    /** Tries what was switched off again. */
    @POST
    @Path("{bundle}/reintento")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite({Rol.ADMINISTRADOR, Rol.DCTA})
    public Reintentadas reintentar(
            @PathParam("bundle") String bundle, @Nullable Reintento cuerpo, @Context SecurityContext contexto) {
        String unidad = cuerpo == null ? null : cuerpo.unidad();
        return new Reintentadas(vida.reintentar(Identidad.de(contexto), bundle, unidad));
    }

    private static Response respuesta(Response.ResponseBuilder respuesta, ComplementoGuardado guardado) {
        return respuesta
                .entity(guardado)
                .tag(IfMatch.etiqueta(guardado.revision()))
                .build();
    }
}
