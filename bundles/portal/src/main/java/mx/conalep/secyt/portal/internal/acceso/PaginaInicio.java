package mx.conalep.secyt.portal.internal.acceso;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.tablero.Tableros;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/**
 * The first page: what SECyT is, the log-in or who one is, and the national board of the quarter. The empty pattern is
 * the root alone; as a typed property it would become an empty list, for SCR leaves out blank lines.
 */
@Component(service = Servlet.class, property = HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=")
public final class PaginaInicio extends Pagina {

    private final transient Tableros tableros;
    private final transient Puestos puestos;

    /** Shows these boards. */
    @Activate
    public PaginaInicio(@Reference Marco marco, @Reference Tableros tableros, @Reference Puestos puestos) {
        super(marco);
        this.tableros = tableros;
        this.puestos = puestos;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        List<Puestos.Puesto> suyos =
                solicitud.visita().map(Visita::identidad).map(puestos::de).orElse(List.of());
        return Vista.de("inicio", "Inicio", Map.of("tablero", tableros.nacional(solicitud.visita()), "puestos", suyos));
    }
}
