package mx.conalep.secyt.seguimiento.internal.hojameta;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import mx.conalep.secyt.http.CuerpoMaximo;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.HojasMetas;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /metas/hojas}: goals in a workbook, both ways. */
@Component(service = Recurso.class)
@Path("metas/hojas")
public final class HojasMetasResource implements Recurso {

    private static final long MAXIMO = 5L * 1024 * 1024;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HojasMetas hojas;

    @Activate
    public HojasMetasResource(@Reference HojasMetas hojas) {
        this.hojas = hojas;
    }

    /** The workbook. */
    @GET
    @Produces(XLSX)
    @Permite
    public Response descargar(
            @Context SecurityContext contexto,
            @QueryParam("ejercicio") @Nullable Integer ejercicio,
            @QueryParam("unidad") @Nullable String unidad) {
        HojasMetas.Descarga libro = hojas.descargar(Identidad.de(contexto), ejercicio, unidad);
        StreamingOutput cuerpo = libro::escribir;
        return Response.ok(cuerpo)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"metas-" + ejercicio + ".xlsx\"")
                .build();
    }

    /** Takes it back: {@code modo=carga} captures, anything else only tries. */
    @POST
    @Consumes({"text/csv", "text/plain", "application/vnd.ms-excel", XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @CuerpoMaximo(MAXIMO)
    @Permite({Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL})
    public HojasMetas.Resultado subir(
            @Context SecurityContext contexto, @QueryParam("modo") @Nullable String modo, InputStream archivo)
            throws IOException {
        return hojas.subir(Identidad.de(contexto), archivo.readAllBytes(), "carga".equals(modo));
    }
}
