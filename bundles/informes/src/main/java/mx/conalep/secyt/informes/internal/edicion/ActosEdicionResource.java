package mx.conalep.secyt.informes.internal.edicion;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done to an edition once it is issued: its signed scan and its erratas. */
@Component(service = Recurso.class)
@Path("ediciones")
@Produces(MediaType.APPLICATION_JSON)
public final class ActosEdicionResource implements Recurso {

    private final Ediciones ediciones;
    private final Idempotencia idempotencia;

    /** With the editions. */
    @Activate
    public ActosEdicionResource(@Reference Ediciones ediciones, @Reference Idempotencia idempotencia) {
        this.ediciones = ediciones;
        this.idempotencia = idempotencia;
    }

    /** The signed scan. */
    public record Firmado(@Nullable Long archivo) {}

    /** Attaches the signed scan. */
    @POST
    @Path("{folio}/firmado")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response firmar(
            @Context ContainerRequestContext peticion, @PathParam("folio") String folio, Firmado cuerpo) {
        new Validacion().presente(cuerpo.archivo(), "archivo").terminar();
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        long archivo = Objects.requireNonNull(cuerpo.archivo());
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> ediciones.firmar(quien.con(antes), folio, archivo),
                edicion -> Response.ok(edicion).build());
    }

    /**
     * A fe de erratas.
     *
     * @param causa why
     * @param textos what is said and should be said, besides figures
     */
    public record Peticion(@Nullable String causa, @Nullable List<Texto> textos) {}

    /** A text to be corrected. */
    public record Texto(
            @Nullable String donde,
            @Nullable String dice,
            @Nullable String debeDecir) {}

    /** Issues a fe de erratas. */
    @POST
    @Path("{folio}/erratas")
    @Permite({Rol.CSC, Rol.CST, Rol.DSTC})
    public Response corregir(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @PathParam("folio") String folio,
            Peticion cuerpo) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> ediciones.corregir(quien.con(antes), folio, texto(cuerpo.causa()), Textos.de(cuerpo)),
                edicion -> Response.created(URI.create("ediciones/" + folio))
                        .entity(edicion)
                        .build());
    }

    static String texto(@Nullable String texto) {
        return texto == null ? "" : texto.strip();
    }
}
