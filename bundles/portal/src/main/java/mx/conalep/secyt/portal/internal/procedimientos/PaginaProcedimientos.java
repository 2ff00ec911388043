package mx.conalep.secyt.portal.internal.procedimientos;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Vigente;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The procedures in force. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/procedimientos")
public final class PaginaProcedimientos extends Pagina {

    private final transient Procedimientos procedimientos;

    /** Shows these. */
    @Activate
    public PaginaProcedimientos(@Reference Marco marco, @Reference Procedimientos procedimientos) {
        super(marco);
        this.procedimientos = procedimientos;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        List<Columna> columnas = List.of(
                Columna.de("Procedimiento"),
                Columna.de("Línea"),
                Columna.de("Revisión"),
                Columna.de("Vigente desde"),
                Columna.numero("Actividades"),
                Columna.numero("Erratas"));
        Tabla tabla = Tabla.de(
                "procedimientos",
                "Procedimientos vigentes",
                columnas,
                procedimientos.listar().stream()
                        .map(PaginaProcedimientos::renglon)
                        .toList());
        return Vista.de("procedimientos", "Procedimientos", Map.of("tabla", tabla));
    }

    private static List<Celda> renglon(Vigente vigente) {
        Definicion d = vigente.definicion();
        long erratas = d.erratas().size()
                + d.actividades().stream().mapToLong(a -> a.erratas().size()).sum();
        return List.of(
                Celda.enlace(d.nombre(), "/procedimientos/" + d.clave()).conNota(d.codigo()),
                Celda.de(Renglones.linea(d.linea())),
                Celda.de(d.revision()),
                Celda.de(Fechas.dia(vigente.desde())),
                Celda.numero(d.actividades().size()),
                Celda.numero(erratas));
    }
}
