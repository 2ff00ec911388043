package mx.conalep.secyt.seguimiento.internal.importacion;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.Hojas;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.PeticionHoja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /servicios/hojas}: a period as a sheet, downloaded, edited and sent back. */
@Component(service = Recurso.class)
@Path("servicios/hojas")
@Produces(MediaType.APPLICATION_JSON)
public final class HojasResource implements Recurso {

    private final Hojas hojas;
    private final Importaciones importaciones;
    private final Idempotencia idempotencia;

    @Activate
    public HojasResource(
            @Reference Hojas hojas, @Reference Importaciones importaciones, @Reference Idempotencia idempotencia) {
        this.hojas = hojas;
        this.importaciones = importaciones;
        this.idempotencia = idempotencia;
    }

    /** The services of a unit in a period. */
    @GET
    @Produces({Descarga.XLSX, Descarga.CSV, MediaType.APPLICATION_JSON})
    @Permite
    public Response descargar(
            @Context SecurityContext contexto,
            @QueryParam("unidad") @Nullable String unidad,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("mes") @Nullable Integer mes,
            @QueryParam("trimestre") @Nullable Integer trimestre,
            @QueryParam("formato") @Nullable String formato) {
        PeticionHoja peticion = new PeticionHoja(unidad, ejercicio, mes, trimestre, formato);
        return Subida.descargar(hojas.periodo(Identidad.de(contexto), peticion));
    }

    /** Takes it back; its progress is told as that of an import. */
    @POST
    @Consumes({
        "text/csv",
        "text/plain",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @CuerpoMaximo(Subida.MAXIMO)
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public Response subir(
            @Context SecurityContext contexto,
            @Context ContainerRequestContext peticion,
            @QueryParam("modo") @Nullable String modo,
            @QueryParam("nombre") @Nullable String nombre,
            @QueryParam("repetir") @Nullable String repetir,
            InputStream archivo)
            throws IOException {
        return new Subida(importaciones, idempotencia, peticion, Identidad.de(contexto))
                .recibir(ClaseImportacion.HOJA, modo, nombre, repetir, archivo);
    }
}
