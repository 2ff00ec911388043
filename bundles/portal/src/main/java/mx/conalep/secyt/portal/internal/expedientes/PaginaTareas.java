package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.FiltroTareas.Situacion;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.procedimientos.Tareas.CuentaTareas;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The inbox: what the units of somebody have to do, the most pressing first. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/tareas")
public final class PaginaTareas extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final String RUTA = "/tareas";

    private static final int CONFLICTO = 409;
    private static final Map<String, String> LOGROS = Map.of(
            "reclamar", "La tarea quedó a su cargo.",
            "liberar", "La tarea volvió a la unidad; la puede tomar otra persona.",
            "delegar", "La tarea quedó a cargo de la persona que eligió.",
            "traspasar", "Las tareas se traspasaron.");

    private final transient Tareas tareas;
    private final transient Guia guia;
    private final transient UnidadesVisibles unidades;

    /** Shows these. */
    @Activate
    public PaginaTareas(
            @Reference Marco marco,
            @Reference Tareas tareas,
            @Reference Guia guia,
            @Reference UnidadesVisibles unidades) {
        super(marco);
        this.tareas = tareas;
        this.guia = guia;
        this.unidades = unidades;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        try {
            hacer(solicitud);
        } catch (Problema rechazo) {
            if (rechazo.estado() != CONFLICTO) {
                throw rechazo;
            }
            return vista(solicitud, rechazo);
        }
        String acto = solicitud.parametro("acto").orElse("");
        return Redireccion.a(aqui(solicitud).con("hecho", acto).toString());
    }

    private void hacer(Solicitud s) {
        long id = numero(s, "tarea");
        switch (s.parametro("acto").orElse("")) {
            case "reclamar" -> tareas.reclamar(s.identidad(), id);
            case "liberar" -> tareas.liberar(s.identidad(), id);
            default -> throw Problema.campo("acto", "Use los botones de la página.", null);
        }
    }

    static long numero(Solicitud s, String campo) {
        String escrito = s.parametro(campo).orElse("");
        if (!escrito.matches("[0-9]{1,18}")) {
            throw Problema.noExiste("una tarea", escrito);
        }
        return Long.parseLong(escrito);
    }

    /** The same list, without what a form brought. */
    private static Direccion aqui(Solicitud s) {
        return Direccion.de(RUTA)
                .con("ver", s.parametro("ver").orElse(null))
                .con("unidad", s.parametro("unidad").orElse(null))
                .con("procedimiento", s.parametro("procedimiento").orElse(null));
    }

    private Vista vista(Solicitud s, @Nullable Problema rechazo) {
        Identidad quien = s.identidad();
        Paginacion pedida = Paginas.pedida(s);
        Pagina<Tarea> pagina = tareas.bandeja(quien, filtro(s), pedida);
        Set<String> suyas = Puesto.lugares(quien);
        Map<String, Object> modelo = new HashMap<>();
        modelo.put(
                "tareas",
                pagina.elementos().stream().map(t -> renglon(t, quien, suyas)).toList());
        modelo.put("paginas", Paginas.de(s, pedida, pagina));
        modelo.put("pestanas", pestanas(s, tareas.contar(quien)));
        modelo.put("filtro", formulario(s, quien));
        modelo.put("vacio", vacio(s));
        modelo.put("aqui", aqui(s));
        modelo.put("dirige", Puesto.dirige(quien));
        modelo.put("falla", rechazo == null ? "" : String.valueOf(rechazo.getMessage()));
        modelo.put(
                "logro",
                s.parametro("hecho").map(h -> LOGROS.getOrDefault(h, "")).orElse(""));
        modelo.put("csrf", s.visita().map(Visita::csrf).orElse(""));
        return new Vista(rechazo == null ? 200 : rechazo.estado(), "tareas", "Mis tareas", modelo);
    }

    private Renglon renglon(Tarea t, Identidad quien, Set<String> suyas) {
        return Renglon.de(t, guia, quien, suyas.contains(t.lugar()));
    }

    private static FiltroTareas filtro(Solicitud s) {
        String ver = s.parametro("ver").orElse("");
        return new FiltroTareas(
                s.parametro("unidad").orElse(null),
                ver.equals("mias") ? s.identidad().cuenta() : null,
                ver.equals("sin-tomar"),
                switch (ver) {
                    case "vencidas" -> Situacion.VENCIDAS;
                    case "por-vencer" -> Situacion.POR_VENCER;
                    default -> null;
                },
                s.parametro("procedimiento").orElse(null),
                null,
                null);
    }

    private static List<Enlace> pestanas(Solicitud s, CuentaTareas c) {
        return Stream.of(
                        pestana(s, "De mis unidades (" + c.abiertas() + ")", ""),
                        pestana(s, "A mi cargo (" + c.mias() + ")", "mias"),
                        pestana(s, "Sin tomar", "sin-tomar"),
                        pestana(s, "Por vencer (" + c.porVencer() + ")", "por-vencer"),
                        pestana(s, "Vencidas (" + c.vencidas() + ")", "vencidas"))
                .toList();
    }

    private static Enlace pestana(Solicitud s, String texto, String ver) {
        boolean actual = s.parametro("ver").orElse("").equals(ver);
        return new Enlace(texto, aqui(s).con("ver", ver).toString(), actual);
    }

    private Formulario formulario(Solicitud s, Identidad quien) {
        List<Opcion> donde = new ArrayList<>();
        Puesto.lugares(quien).forEach(l -> donde.add(new Opcion(l, unidades.rotulo(l))));
        unidades.todas(quien).stream()
                .filter(o -> donde.stream().noneMatch(d -> d.valor().equals(o.valor())))
                .forEach(donde::add);
        return Formulario.de(
                        Entrada.lista("unidad", "Unidad", donde).deFiltro(),
                        Entrada.lista("procedimiento", "Procedimiento", guia.procedimientos(quien))
                                .deFiltro(),
                        Entrada.oculta("ver", s.parametro("ver").orElse("")))
                .llenado(s);
    }

    private static Vacio vacio(Solicitud s) {
        boolean todas = aqui(s).toString().equals(RUTA);
        return todas
                ? new Vacio(
                        "No tiene tareas pendientes",
                        "Cuando un expediente llegue a una actividad de su unidad, aparece aquí con su último día. "
                                + "Mientras tanto puede ver en qué van los expedientes.",
                        PaginaExpedientes.RUTA,
                        "Ver los expedientes")
                : new Vacio(
                        "Ninguna tarea cumple lo elegido",
                        "Vea todas las de sus unidades, o elija otra pestaña.",
                        RUTA,
                        "Ver todas");
    }
}
