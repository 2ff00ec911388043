package mx.conalep.secyt.portal.internal.inicio;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.portal.internal.acceso.Puestos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.tablero.Tableros;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/**
 * The first page: what SECyT is and the log-in, or what is due for the visitor; and the national board of the quarter.
 * The empty pattern is the root alone; as a typed property it would become an empty list, for SCR leaves out blank
 * lines.
 */
@Component(service = Servlet.class, property = HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=")
public final class PaginaInicio extends Pagina {

    private final transient Tableros tableros;
    private final transient Puestos puestos;
    private final transient Agenda agenda;

    /** Shows these. */
    @Activate
    public PaginaInicio(
            @Reference Marco marco,
            @Reference Tableros tableros,
            @Reference Puestos puestos,
            @Reference Agenda agenda) {
        super(marco);
        this.tableros = tableros;
        this.puestos = puestos;
        this.agenda = agenda;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("tablero", tableros.nacional(solicitud.visita()));
        modelo.put("puestos", List.of());
        solicitud.visita().map(Visita::identidad).ifPresent(quien -> deQuien(quien, modelo));
        return Vista.de("inicio", "Inicio", modelo);
    }

    private void deQuien(Identidad quien, Map<String, Object> modelo) {
        modelo.put("puestos", puestos.de(quien));
        modelo.put("pendientes", agenda.de(quien));
        modelo.put("devueltos", agenda.devueltos(quien));
    }
}
