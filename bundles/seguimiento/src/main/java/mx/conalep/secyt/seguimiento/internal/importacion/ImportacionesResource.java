package mx.conalep.secyt.seguimiento.internal.importacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.io.InputStream;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/importaciones}: many new services out of a file. */
@Component(service = Recurso.class)
@Path("servicios/importaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportacionesResource implements Recurso {

    private static final int PRIMEROS = 100;

    private final Importaciones importaciones;
    private final Idempotencia idempotencia;

    @Activate
    public ImportacionesResource(@Reference Importaciones importaciones, @Reference Idempotencia idempotencia) {
        this.importaciones = importaciones;
        this.idempotencia = idempotencia;
    }

    /** Takes a file; its rows are read in the background. */
    @POST
    @Consumes({
        "text/csv",
        "text/plain",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @CuerpoMaximo(Subida.MAXIMO)
    @Permite({Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL})
    public Response iniciar(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @QueryParam("modo") @Nullable String modo,
            @QueryParam("historico") @Nullable String historico,
            @QueryParam("nombre") @Nullable String nombre,
            @QueryParam("repetir") @Nullable String repetir,
            InputStream archivo)
            throws IOException {
        return new Subida(importaciones, idempotencia, peticion, Identidad.de(contexto))
                .recibir(
                        "si".equals(historico) ? ClaseImportacion.HISTORICO : ClaseImportacion.NUEVOS,
                        modo,
                        nombre,
                        repetir,
                        archivo);
    }

    /** His own, the newest first. */
    @GET
    @Permite
    public Pagina<Importacion> listar(
            @Context SecurityContext contexto,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return importaciones.listar(Identidad.de(contexto), Paginacion.de(pagina, tamano));
    }

    /** Progress and the first errors. */
    @GET
    @Path("{id}")
    @Permite
    public Detalle leer(@Context SecurityContext contexto, @PathParam("id") String id) {
        Importacion importacion = importaciones.leer(Identidad.de(contexto), id);
        return new Detalle(importacion, importaciones.malas(importacion, 0, PRIMEROS));
    }

    /** Loads a file that was reviewed. */
    @POST
    @Path("{id}/aplicaciones")
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response aplicar(
            @Context SecurityContext contexto, @Context ContainerRequestContext peticion, @PathParam("id") String id) {
        Identidad quien = Identidad.de(contexto);
        return idempotencia.ejecutar(
                peticion, quien.cuenta(), antes -> importaciones.aplicar(quien.con(antes), id), Subida::aceptada);
    }

    /** Stops it; what was captured stays. */
    @DELETE
    @Path("{id}")
    @Permite
    public Importacion cancelar(@Context SecurityContext contexto, @PathParam("id") String id) {
        return importaciones.cancelar(Identidad.de(contexto), id);
    }

    /** Goes on with one that was interrupted. */
    @POST
    @Path("{id}/reanudaciones")
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR})
    public Importacion reanudar(@Context SecurityContext contexto, @PathParam("id") String id) {
        return importaciones.reanudar(Identidad.de(contexto), id);
    }
}
