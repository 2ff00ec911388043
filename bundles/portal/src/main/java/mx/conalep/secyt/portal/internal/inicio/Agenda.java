package mx.conalep.secyt.portal.internal.inicio;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.procedimientos.Tareas.CuentaTareas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.Pendientes;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is due for each post, the most pressing first. Thread-safe. */
@Component(service = Agenda.class)
public final class Agenda {

    private static final Rol[] OPERAN = {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL};
    private static final Paginacion CUENTA = new Paginacion(1, 1);
    private static final Paginacion PRIMEROS = new Paginacion(1, 5);

    private final Servicios servicios;
    private final Metas metas;
    private final Tareas tareas;

    /** Of these. */
    @Activate
    public Agenda(@Reference Servicios servicios, @Reference Metas metas, @Reference Tareas tareas) {
        this.servicios = servicios;
        this.metas = metas;
        this.tareas = tareas;
    }

    /** Services sent back to be mended by him, the one that has least time first. */
    List<Servicio> devueltos(Identidad quien) {
        return quien.tiene(OPERAN) ? servicios.devueltos(quien, PRIMEROS).elementos() : List.of();
    }

    List<Pendiente> de(Identidad quien) {
        List<Pendiente> todos = new ArrayList<>();
        tareas(tareas.contar(quien), todos);
        if (quien.tiene(OPERAN)) {
            operacion(quien, todos);
        }
        if (quien.tiene(Rol.CSC)) {
            verificar(quien, Linea.CAPACITACION, todos);
        }
        if (quien.tiene(Rol.CST)) {
            verificar(quien, Linea.TECNOLOGICOS, todos);
        }
        return todos.stream().filter(p -> p.cuantos() > 0).toList();
    }

    private static void tareas(CuentaTareas c, List<Pendiente> todos) {
        todos.add(tareas(c.vencidas(), "Tareas vencidas", "Su último día ya pasó.", "vencidas", true));
        todos.add(tareas(c.porVencer(), "Tareas por vencer", "En tres días hábiles o menos.", "por-vencer", true));
        long enPlazo = c.abiertas() - c.vencidas() - c.porVencer();
        todos.add(tareas(enPlazo, "Tareas en plazo", "De los expedientes de sus unidades.", "", false));
    }

    private static Pendiente tareas(long cuantas, String que, String nota, String ver, boolean urge) {
        String ruta = Direccion.de("/tareas").con("ver", ver).toString();
        return new Pendiente(cuantas, que, nota, ruta, "Ver las tareas", urge);
    }

    private void operacion(Identidad quien, List<Pendiente> todos) {
        long devueltos = servicios.devueltos(quien, CUENTA).total();
        long observadas = metas.listar(quien, new FiltroMetas(null, null, null, Meta.Estado.OBSERVADA), CUENTA)
                .total();
        todos.add(new Pendiente(
                devueltos, "Devueltos por corregir", "Tienen último día.", "#devueltos", "Ver cuáles", true));
        todos.add(new Pendiente(
                observadas, "Metas observadas", "Corríjalas y captúrelas de nuevo.", "/metas", "Ir a las metas", true));
        Pendientes pendientes = servicios.pendientes(quien, null);
        pasos(quien, pendientes.servicios(), todos);
        todos.add(new Pendiente(
                pendientes.sinCaptura(),
                "Meses sin captura",
                "Capture, o declare que no hubo movimiento: el silencio no es cero.",
                "/mi-trimestre",
                "Ver el trimestre",
                false));
    }

    private static void pasos(Identidad quien, Periodo.Cuentas cuentas, List<Pendiente> todos) {
        if (quien.tiene(Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL)) {
            todos.add(servicios(cuentas.capturados(), "capturado", "por reportar", "Revíselos y repórtelos."));
        }
        if (quien.tiene(Rol.DIRECTOR)) {
            todos.add(servicios(cuentas.reportados(), "reportado", "por liberar", "Esperan a la dirección."));
        }
        if (quien.tiene(Rol.UNIDAD_ESTATAL)) {
            todos.add(servicios(cuentas.liberados(), "liberado", "por validar", "Al validarlos suman al preliminar."));
        }
    }

    private void verificar(Identidad quien, Linea linea, List<Pendiente> todos) {
        Pendientes pendientes = servicios.pendientes(quien, linea);
        String nombre = linea == Linea.CAPACITACION ? "de capacitación" : "tecnológicos";
        todos.add(new Pendiente(
                pendientes.servicios().validados(),
                "Servicios " + nombre + " por verificar",
                "Al verificarlos suman al oficial.",
                "/servicios?estado=validado&linea=" + linea.name(),
                "Ver los servicios",
                true));
        todos.add(new Pendiente(
                pendientes.sinCaptura(),
                "Meses sin captura, " + nombre,
                "De planteles y CAST: pídalos por oficio.",
                "/faltantes",
                "Ver quién falta",
                false));
    }

    private static Pendiente servicios(long cuantos, String estado, String que, String nota) {
        return new Pendiente(
                cuantos, "Servicios " + que, nota, "/servicios?estado=" + estado, "Ver los servicios", false);
    }
}
