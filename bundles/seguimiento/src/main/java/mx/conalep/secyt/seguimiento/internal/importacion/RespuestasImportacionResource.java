package mx.conalep.secyt.seguimiento.internal.importacion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/importaciones/{id}}: what became of each row, as a list and as files. */
@Component(service = Recurso.class)
@Path("servicios/importaciones")
@Produces(MediaType.APPLICATION_JSON)
public final class RespuestasImportacionResource implements Recurso {

    private final Importaciones importaciones;

    @Activate
    public RespuestasImportacionResource(@Reference Importaciones importaciones) {
        this.importaciones = importaciones;
    }

    /** What became of each row. */
    @GET
    @Path("{id}/filas")
    @Permite
    public Pagina<FilaImportacion> filas(
            @Context SecurityContext contexto,
            @PathParam("id") String id,
            @QueryParam("soloMalas") @Nullable Boolean soloMalas,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        return importaciones.filas(
                Identidad.de(contexto), id, Boolean.TRUE.equals(soloMalas), Paginacion.de(pagina, tamano));
    }

    /** What is wrong, or what became of each row, as CSV. */
    @GET
    @Path("{id}/filas.csv")
    @Produces({Descarga.CSV, MediaType.APPLICATION_JSON})
    @Permite
    public Response csv(
            @Context SecurityContext contexto,
            @PathParam("id") String id,
            @QueryParam("soloMalas") @Nullable Boolean soloMalas) {
        return Subida.descargar(importaciones.filas(Identidad.de(contexto), id, !Boolean.FALSE.equals(soloMalas)));
    }

    /** The file that was sent, as a workbook with comments on what is wrong. */
    @GET
    @Path("{id}/respuesta.xlsx")
    @Produces({Descarga.XLSX, MediaType.APPLICATION_JSON})
    @Permite
    public Response respuesta(@Context SecurityContext contexto, @PathParam("id") String id) {
        return Subida.descargar(importaciones.respuesta(Identidad.de(contexto), id));
    }
}
