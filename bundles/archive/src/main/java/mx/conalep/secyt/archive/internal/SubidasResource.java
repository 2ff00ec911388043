package mx.conalep.secyt.archive.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /archivos/subidas}: files that come in pieces and go on after a lost connection, in the words of the IETF draft
 * "Resumable Uploads for HTTP". What is there is only for the account that began it.
 */
@Component(service = Recurso.class)
@Path("archivos/subidas")
@Produces(MediaType.APPLICATION_JSON)
public final class SubidasResource implements Recurso {

    /** Where a piece begins. */
    static final String OFFSET = "Upload-Offset";

    private static final String LENGTH = "Upload-Length";
    private static final String COMPLETE = "Upload-Complete";
    private static final String TROZO = "application/partial-upload";

    /** A piece is held in memory. */
    private static final long MAXIMO = 8L * 1024 * 1024;

    private final Subidas subidas;
    private final Idempotencia idempotencia;

    /** Over the use cases. */
    @Activate
    public SubidasResource(@Reference Subidas subidas, @Reference Idempotencia idempotencia) {
        this.subidas = subidas;
        this.idempotencia = idempotencia;
    }

    /** Begins one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permite
    public Response crear(@Context ContainerRequestContext peticion, NuevaSubida nueva) {
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        Subida declarada = nueva.subida();
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> subidas.abrir(quien.con(antes), declarada),
                s -> Response.created(URI.create("archivos/subidas/" + s.id()))
                        .entity(EstadoSubida.de(s))
                        .build());
    }

    /** How far it has come; with HEAD the headers alone. */
    @GET
    @Path("{id}")
    @Permite
    public Response leer(@Context SecurityContext contexto, @PathParam("id") long id) {
        Subida s = subidas.leer(Identidad.de(contexto), id);
        return va(Response.ok(EstadoSubida.de(s)), s).build();
    }

    /** Takes the next piece; after the last one the answer is the file. */
    @PATCH
    @Path("{id}")
    @Consumes(TROZO)
    @CuerpoMaximo(MAXIMO)
    @Permite
    public Response agregar(
            @Context SecurityContext contexto,
            @Context HttpServletResponse http,
            @PathParam("id") long id,
            @HeaderParam(OFFSET) @Nullable Long desde,
            InputStream cuerpo)
            throws IOException {
        try {
            return respuesta(subidas.agregar(Identidad.de(contexto), id, exigir(desde), cuerpo.readAllBytes()));
        } catch (Problema e) {
            if (e.codigo().equals(Subidas.DESFASE)) {
                http.setHeader(OFFSET, e.errores().get(0).valor());
            }
            throw e;
        }
    }

    /** Throws away what has come. */
    @DELETE
    @Path("{id}")
    @Permite
    public Response cancelar(@Context SecurityContext contexto, @PathParam("id") long id) {
        subidas.cancelar(Identidad.de(contexto), id);
        return Response.noContent().build();
    }

    private static long exigir(@Nullable Long desde) {
        if (desde == null) {
            throw new Problema(
                    428,
                    "falta-desplazamiento",
                    "Diga en la cabecera " + OFFSET + " en qué byte empieza el trozo; lo dice HEAD.",
                    List.of());
        }
        return desde;
    }

    private static Response respuesta(Subidas.Avance avance) {
        Archivo archivo = avance.archivo();
        ResponseBuilder respuesta = archivo == null
                ? Response.noContent()
                : Response.created(URI.create("archivos/" + archivo.id())).entity(archivo);
        return va(respuesta, avance.subida()).build();
    }

    private static ResponseBuilder va(ResponseBuilder respuesta, Subida s) {
        return respuesta
                .header(OFFSET, s.recibido())
                .header(LENGTH, s.tamano())
                .header(COMPLETE, s.completa() ? "?1" : "?0");
    }
}
