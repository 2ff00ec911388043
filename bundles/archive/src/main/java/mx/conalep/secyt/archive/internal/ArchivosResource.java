package mx.conalep.secyt.archive.internal;

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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /archivos}: files handed in; what they are evidence of is told elsewhere. */
@Component(service = Recurso.class)
@Path("archivos")
public final class ArchivosResource implements Recurso {

    /** Above any sensible setting; the setting itself is checked while the bytes are written. */
    private static final long MAXIMO = 200L * 1024 * 1024;

    private final StoredArchivos archivos;
    private final Idempotencia idempotencia;

    /** Over the archive. */
    @Activate
    public ArchivosResource(@Reference StoredArchivos archivos, @Reference Idempotencia idempotencia) {
        this.archivos = archivos;
        this.idempotencia = idempotencia;
    }

    /** Takes the file of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @CuerpoMaximo(MAXIMO)
    @Permite
    public Response formulario(
            @Context ContainerRequestContext peticion,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String tipo,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("expediente") @Nullable String expediente,
            InputStream cuerpo)
            throws IOException {
        Parte parte = Parte.leer(tipo, cuerpo);
        return guardar(peticion, Pertenencia.pedida(unidad, expediente), parte.nombre(), parte.contenido());
    }

    /** Takes a file as the body. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @CuerpoMaximo(MAXIMO)
    @Permite
    public Response crear(
            @Context ContainerRequestContext peticion,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("expediente") @Nullable String expediente,
            @QueryParam("nombre") @Nullable String nombre,
            InputStream cuerpo)
            throws IOException {
        return guardar(peticion, Pertenencia.pedida(unidad, expediente), nombre, cuerpo);
    }

    /** The bytes, always as a file to keep and never to open in the browser's place. */
    @GET
    @Path("{id}")
    @Permite
    public Response abrir(@Context SecurityContext contexto, @PathParam("id") long id) {
        return Descarga.de(archivos, archivos.leer(Identidad.de(contexto), id));
    }

    /** What is known of it. */
    @GET
    @Path("{id}/ficha")
    @Produces(MediaType.APPLICATION_JSON)
    @Permite
    public Archivo leer(@Context SecurityContext contexto, @PathParam("id") long id) {
        return archivos.leer(Identidad.de(contexto), id);
    }

    private Response guardar(
            ContainerRequestContext peticion, Pertenencia pedida, @Nullable String nombre, InputStream bytes)
            throws IOException {
        new Validacion().presente(nombre, "nombre").terminar();
        Identidad quien = Identidad.de(peticion.getSecurityContext());
        Pertenencia de = archivos.exigir(quien, pedida);
        // Before the key is looked at, for it is compared with the hash of the whole body.
        Contenido contenido = archivos.recibir(bytes);
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> archivos.registrar(quien.con(antes), de, String.valueOf(nombre), contenido),
                archivo -> Response.created(URI.create("archivos/" + archivo.id()))
                        .entity(archivo)
                        .build());
    }
}
