package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.trabajos.AvisoRecibido;
import mx.conalep.secyt.trabajos.BuzonAvisos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Notices of the units in which one works. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/avisos")
public final class PaginaAvisos extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private final transient BuzonAvisos buzon;

    /** Shows these. */
    @Activate
    public PaginaAvisos(@Reference Marco marco, @Reference BuzonAvisos buzon) {
        super(marco);
        this.buzon = buzon;
    }

    /** A notice as the page shows it. */
    public record Fila(AvisoRecibido aviso, String cuando) {}

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        boolean nuevos = solicitud.parametro("ver").orElse("").equals("nuevos");
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<AvisoRecibido> avisos = buzon.recibidos(solicitud.identidad(), nuevos, pedida);
        List<Fila> filas = avisos.elementos().stream()
                .map(a -> new Fila(a, Momentos.hora(a.momento())))
                .toList();
        return Vista.de(
                "avisos",
                "Avisos",
                Map.of(
                        "avisos", filas,
                        "pendientes", buzon.sinLeer(solicitud.identidad()),
                        "paginas", Paginas.de(solicitud, pedida, avisos),
                        "pestanas",
                                List.of(
                                        new Enlace("Todos", "/avisos", !nuevos),
                                        new Enlace("Sin leer", "/avisos?ver=nuevos", nuevos))));
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String accion = solicitud.parametro("accion").orElse("");
        switch (accion) {
            case "todos" -> buzon.leerTodos(solicitud.identidad());
            case "leer" ->
                buzon.leer(solicitud.identidad(), solicitud.entero("id").orElse(0));
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
        return Redireccion.a("/avisos");
    }
}
