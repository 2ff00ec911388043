package mx.conalep.secyt.portal.internal.bitacora;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.http.Csv;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The audit trail as a file, up to 100,000 rows; with the fingerprints, so that it can be compared. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/bitacora/exportacion")
public final class PaginaExportacion extends Pagina {

    private static final int TAMANO = 1_000;
    private static final int FILAS = 100_000;

    private final transient LecturaBitacora lectura;

    /** Of that trail. */
    @Activate
    public PaginaExportacion(@Reference Marco marco, @Reference LecturaBitacora lectura) {
        super(marco);
        this.lectura = lectura;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Consulta.exigir(solicitud.identidad());
        FiltroBitacora filtro = Consulta.filtro(solicitud);
        return new Descarga("bitacora.csv", "text/csv;charset=UTF-8", salida -> escribir(salida, filtro));
    }

    private void escribir(OutputStream salida, FiltroBitacora filtro) throws IOException {
        Csv csv = new Csv(salida);
        csv.fila(List.of("numero", "momento", "cuenta", "accion", "objeto", "clave", "detalle", "huella", "bloque"));
        List<Asiento> filas = lectura.buscar(filtro, 0, TAMANO);
        for (int desde = TAMANO; !filas.isEmpty(); desde += TAMANO) {
            for (Asiento a : filas) {
                csv.fila(valores(a));
            }
            filas = filas.size() < TAMANO || desde >= FILAS ? List.of() : lectura.buscar(filtro, desde, TAMANO);
        }
        csv.terminar();
    }

    private static List<String> valores(Asiento a) {
        return List.of(
                Long.toString(a.id()),
                a.momento().toString(),
                a.cuenta(),
                a.accion(),
                a.objeto(),
                a.objetoId(),
                a.detalle(),
                a.huella(),
                Objects.toString(a.bloque(), ""));
    }
}
