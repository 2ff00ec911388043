package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.util.Map;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Hands a task to somebody of the same unit. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaDelegar.RUTA)
public final class PaginaDelegar extends Pagina {

    static final String RUTA = "/tareas/delegar";

    private static final Paginacion TODAS = new Paginacion(1, 500);

    private final transient Tareas tareas;
    private final transient Guia guia;
    private final transient Companeros companeros;

    /** Of these. */
    @Activate
    public PaginaDelegar(
            @Reference Marco marco, @Reference Tareas tareas, @Reference Guia guia, @Reference Companeros companeros) {
        super(marco);
        this.tareas = tareas;
        this.guia = guia;
        this.companeros = companeros;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Tarea tarea = tarea(solicitud);
        return vista(200, solicitud, tarea, formulario(tarea));
    }

    @Override
    protected Respuesta enviar(Solicitud s) {
        Tarea tarea = tarea(s);
        try {
            tareas.delegar(s.identidad(), tarea.id(), s.parametro("cuenta").orElse(""));
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(e.estado(), s, tarea, formulario(tarea).llenado(s).con(e));
        }
        return Redireccion.a(
                Direccion.de(PaginaTareas.RUTA).con("hecho", "delegar").toString());
    }

    private Tarea tarea(Solicitud s) {
        long id = PaginaTareas.numero(s, "tarea");
        FiltroTareas filtro =
                new FiltroTareas(null, null, false, null, null, PaginaTareas.numero(s, "expediente"), null);
        return tareas.bandeja(s.identidad(), filtro, TODAS).elementos().stream()
                .filter(t -> t.id() == id)
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una tarea abierta de su unidad", Long.toString(id)));
    }

    private Formulario formulario(Tarea tarea) {
        return Formulario.de(Entrada.lista("cuenta", "A quién", companeros.de(tarea.lugar()))
                .conAyuda("Personas con puesto vigente en " + tarea.lugar() + ".")
                .obligatoria());
    }

    private Vista vista(int estado, Solicitud s, Tarea tarea, Formulario formulario) {
        Identidad quien = s.identidad();
        return new Vista(
                estado,
                "tarea-delegar",
                "Delegar una tarea",
                Map.of(
                        "r", Renglon.de(tarea, guia, quien, true),
                        "formulario", formulario,
                        "errores", formulario.errores()));
    }
}
