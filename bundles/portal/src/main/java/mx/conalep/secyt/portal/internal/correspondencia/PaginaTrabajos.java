package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Progreso;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Trabajo;
import mx.conalep.secyt.trabajos.Trabajos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Background jobs, with their progress. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/trabajos")
public final class PaginaTrabajos extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private final transient Trabajos trabajos;

    /** Shows these. */
    @Activate
    public PaginaTrabajos(@Reference Marco marco, @Reference Trabajos trabajos) {
        super(marco);
        this.trabajos = trabajos;
    }

    /** A job as the page shows it. */
    public record Fila(Trabajo trabajo, Progreso progreso, String cuando, String estado, String tono) {}

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<Trabajo> pagina = trabajos.listar(solicitud.identidad(), true, null, null, pedida);
        List<Fila> filas = pagina.elementos().stream().map(PaginaTrabajos::fila).toList();
        return Vista.de(
                "trabajos", "Trabajos", Map.of("trabajos", filas, "paginas", Paginas.de(solicitud, pedida, pagina)));
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        trabajos.cancelar(solicitud.identidad(), solicitud.entero("id").orElse(0));
        return Redireccion.a("/trabajos");
    }

    private static Fila fila(Trabajo t) {
        Progreso progreso = new Progreso(
                "trabajo-" + t.id(),
                t.titulo(),
                t.hechas(),
                t.total(),
                t.estado().acabado());
        String estado = t.cancelando()
                ? "Cancelando"
                : t.estado().name().charAt(0)
                        + t.estado()
                                .name()
                                .substring(1)
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ');
        return new Fila(t, progreso, Momentos.hora(t.creado()), estado, tono(t.estado()));
    }

    private static String tono(EstadoTrabajo estado) {
        return switch (estado) {
            case TERMINADO -> "insignia-bien";
            case FALLIDO -> "insignia-mal";
            case EN_CURSO -> "insignia-curso";
            default -> "insignia-neutro";
        };
    }
}
