package mx.conalep.secyt.security.internal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.security.Permite;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit trail over HTTP; it lies here because the roles do. */
@Component(service = Recurso.class)
@Path("bitacora")
@Produces(MediaType.APPLICATION_JSON)
@Permite({Rol.AUDITOR, Rol.ADMINISTRADOR, Rol.DSTC})
public final class BitacoraResource implements Recurso {

    private static final int CONTADAS = 10_000;

    /** A row; {@code detalle} is JSON already. */
    public record Renglon(
            long id,
            Instant momento,
            String cuenta,
            String accion,
            String objeto,
            String objetoId,
            @JsonRawValue String detalle,
            String huella,
            @Nullable Long bloque) {

        static Renglon de(Asiento a) {
            return new Renglon(
                    a.id(),
                    a.momento(),
                    a.cuenta(),
                    a.accion(),
                    a.objeto(),
                    a.objetoId(),
                    a.detalle(),
                    a.huella(),
                    a.bloque());
        }
    }

    /** Outcome of a check. */
    public record Resultado(boolean integra, long filas, long bloques, long sinSellar, List<String> hallazgos) {}

    private final LecturaBitacora lectura;
    private final Bitacora bitacora;

    /** With the trail. */
    @Activate
    public BitacoraResource(@Reference LecturaBitacora lectura, @Reference Bitacora bitacora) {
        this.lectura = lectura;
        this.bitacora = bitacora;
    }

    /** Rows, the most recent first. */
    @GET
    public Pagina<Renglon> buscar(
            @QueryParam("cuenta") @Nullable String cuenta,
            @QueryParam("accion") @Nullable String accion,
            @QueryParam("objeto") @Nullable String objeto,
            @QueryParam("id") @Nullable String id,
            @QueryParam("desde") @Nullable LocalDate desde,
            @QueryParam("hasta") @Nullable LocalDate hasta,
            @QueryParam("pagina") @Nullable Integer pagina,
            @QueryParam("tamano") @Nullable Integer tamano) {
        Paginacion paginacion = Paginacion.de(pagina, tamano);
        FiltroBitacora filtro =
                new FiltroBitacora(cuenta, accion, objeto, id, Calendario.inicio(desde), Calendario.fin(hasta));
        long total = lectura.contar(filtro, CONTADAS + 1);
        List<Renglon> renglones = lectura.buscar(filtro, paginacion.desde(), paginacion.tamano()).stream()
                .map(Renglon::de)
                .toList();
        return total > CONTADAS ? new Pagina<>(CONTADAS, renglones, true) : Pagina.de(total, renglones);
    }

    /** Checks the whole trail. */
    @GET
    @Path("verificacion")
    public Resultado verificar() {
        Verificacion v = bitacora.verificar();
        return new Resultado(v.integra(), v.filas(), v.bloques(), v.sinSellar(), v.hallazgos());
    }
}
