package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Reaperturas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** States of each unit and month, closing, reopening, requests and cut-offs. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/periodos")
public final class PaginaPeriodos extends PaginaPeriodica {

    private static final Map<String, String> HECHOS = Map.of(
            "cerrar", "Se cerró el periodo.",
            "reabrir", "Se reabrió el periodo.",
            "pedir", "Se pidió la reapertura y se avisó a quien decide.",
            "aceptar", "Se reabrió el mes y se avisó a la unidad.",
            "rechazar", "Se rechazó la solicitud y se avisó a la unidad.",
            "fijar", "Se cambió la fecha de corte.");
    private static final Paginacion TODO = new Paginacion(1, 500);

    private final transient Periodos periodos;
    private final transient Oficialia oficialia;

    @Activate
    public PaginaPeriodos(
            @Reference Marco marco,
            @Reference Unidades unidades,
            @Reference Periodos periodos,
            @Reference Reaperturas reaperturas,
            @Reference Cortes cortes) {
        super(
                marco,
                unidades,
                "/periodos",
                "Periodos",
                "Qué se sabe de cada unidad y mes, qué está cerrado y cómo se abre.",
                HECHOS);
        this.periodos = periodos;
        this.oficialia = new Oficialia(reaperturas, cortes);
    }

    @Override
    List<Seccion> secciones(Solicitud solicitud, Lugar lugar) {
        return List.of(
                cuadricula(solicitud, lugar),
                oficialia.solicitudes(solicitud, lugar),
                oficialia.cortes(solicitud, lugar));
    }

    private Seccion cuadricula(Solicitud solicitud, Lugar lugar) {
        boolean nacion = lugar.unidad().equals(Unidad.NACIONAL);
        FiltroPeriodos filtro =
                new FiltroPeriodos(lugar.unidad(), lugar.ejercicio(), null, lugar.trimestre(), lugar.linea(), null);
        List<Periodo> todos = nacion
                ? List.of()
                : periodos.listar(solicitud.identidad(), filtro, TODO).elementos();
        List<Columna> columnas = new ArrayList<>(List.of(Columna.de("Unidad"), Columna.de("Línea")));
        lugar.meses().forEach(m -> columnas.add(Columna.de("Mes " + m.texto())));
        Tabla tabla = Tabla.de("periodos-tabla", "Estado de cada unidad y mes", columnas, filas(todos))
                .siVacia(
                        nacion
                                ? Vacio.de("Elija una unidad estatal.", "La cuadrícula se muestra por estado.")
                                : Vacio.de("Sin periodos.", "El ejercicio todavía no se abre para la unidad."));
        return new Seccion("periodos", "Periodos", "", tabla, actos(solicitud, lugar));
    }

    private static List<List<Celda>> filas(List<Periodo> todos) {
        Map<String, List<Celda>> porUnidad = new LinkedHashMap<>();
        todos.stream()
                .sorted(Comparator.comparing(Periodo::unidad)
                        .thenComparing(Periodo::linea)
                        .thenComparingInt(Periodo::mes))
                .forEach(p -> porUnidad
                        .computeIfAbsent(
                                p.unidad() + p.linea(),
                                k -> new ArrayList<>(List.of(Celda.de(p.unidad()), Celda.de(Lugar.nombre(p.linea())))))
                        .add(celda(p)));
        return List.copyOf(porUnidad.values());
    }

    private static Celda celda(Periodo p) {
        Celda celda = Celda.insignia(palabra(p.estado()), tono(p.estado()));
        Bloqueo bloqueo = p.bloqueo();
        if (p.cierre() == null || bloqueo == null) {
            return p.cuentas().total() == 0 ? celda : celda.conNota(p.cuentas().total() + " servicios");
        }
        return celda.conNota("Cerrado por " + bloqueo.quien() + ". " + bloqueo.comoPedir());
    }

    private static String palabra(EstadoPeriodo estado) {
        return switch (estado) {
            case SIN_CAPTURA -> "Sin captura";
            case EN_CAPTURA -> "En captura";
            case SIN_MOVIMIENTO -> "Sin movimiento";
            case LIBERADO -> "Liberado";
            case VALIDADO -> "Validado";
            case VERIFICADO -> "Verificado";
        };
    }

    private static Tono tono(EstadoPeriodo estado) {
        return switch (estado) {
            case SIN_CAPTURA -> Tono.ATENCION;
            case EN_CAPTURA, LIBERADO -> Tono.CURSO;
            case SIN_MOVIMIENTO -> Tono.NEUTRO;
            case VALIDADO, VERIFICADO -> Tono.BIEN;
        };
    }

    private static List<Acto> actos(Solicitud solicitud, Lugar lugar) {
        List<Acto> actos = new ArrayList<>();
        if (solicitud.identidad().tiene(Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC)) {
            actos.add(deMes(lugar, "cerrar", "Cerrar", "Nada cambia en el periodo hasta que se reabra.", false));
            actos.add(deMes(lugar, "reabrir", "Reabrir", "Diga por qué; queda en la bitácora.", true));
        }
        if (solicitud.identidad().tiene(Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL)) {
            actos.add(deMes(lugar, "pedir", "Pedir una reapertura", "Llega a quien puede decidir.", true));
        }
        return actos;
    }

    private static Acto deMes(Lugar lugar, String accion, String boton, String pregunta, boolean conMotivo) {
        Entrada motivo = Entrada.de(Entrada.Clase.AREA, "motivo-" + accion, "Motivo");
        return Acto.de(
                accion,
                lugar,
                boton,
                pregunta,
                Entrada.lista("mes-" + accion, "Mes", lugar.meses()).obligatoria(),
                Entrada.lista("linea-" + accion, "Línea", Lugar.lineas()).obligatoria(),
                conMotivo ? motivo.obligatoria() : motivo);
    }

    @Override
    void hacer(Solicitud solicitud, Lugar lugar, String accion) {
        switch (accion) {
            case "cerrar" -> periodos.cerrar(solicitud.identidad(), peticion(solicitud, lugar, accion));
            case "reabrir" -> periodos.reabrir(solicitud.identidad(), peticion(solicitud, lugar, accion));
            case "pedir" -> oficialia.pedir(solicitud, peticion(solicitud, lugar, accion));
            case "aceptar", "rechazar" -> oficialia.resolver(solicitud, accion.equals("aceptar"));
            case "fijar" -> oficialia.fijar(solicitud, lugar);
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    private static PeticionPeriodo peticion(Solicitud solicitud, Lugar lugar, String accion) {
        return new PeticionPeriodo(
                lugar.unidad(),
                lugar.ejercicio(),
                solicitud.entero("mes-" + accion).orElse(null),
                null,
                Lugar.linea(solicitud, "linea-" + accion),
                solicitud.parametro("motivo-" + accion).orElse(null));
    }
}
