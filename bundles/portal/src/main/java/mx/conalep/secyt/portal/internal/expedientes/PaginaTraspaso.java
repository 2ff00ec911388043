package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Hands all that one person has in a unit to another, when the holder of a post changes. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaTraspaso.RUTA)
public final class PaginaTraspaso extends Pagina {

    static final String RUTA = "/tareas/traspaso";

    private static final Paginacion TODAS = new Paginacion(1, 500);

    private final transient Tareas tareas;
    private final transient Companeros companeros;
    private final transient UnidadesVisibles unidades;

    /** Of these. */
    @Activate
    public PaginaTraspaso(
            @Reference Marco marco,
            @Reference Tareas tareas,
            @Reference Companeros companeros,
            @Reference UnidadesVisibles unidades) {
        super(marco);
        this.tareas = tareas;
        this.companeros = companeros;
        this.unidades = unidades;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        exigir(solicitud.identidad());
        return vista(200, solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud s) {
        exigir(s.identidad());
        try {
            tareas.traspasar(
                    s.identidad(),
                    new Tareas.Traspaso(
                            exigido(s, "de", "Elija de quién son las tareas."),
                            s.parametro("a").orElse(null),
                            exigido(s, "unidad", "Elija la unidad."),
                            s.parametro("motivo").orElse("")));
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(e.estado(), s, e);
        }
        return Redireccion.a(
                Direccion.de(PaginaTareas.RUTA).con("hecho", "traspasar").toString());
    }

    private static void exigir(Identidad quien) {
        if (!Puesto.dirige(quien)) {
            throw Problema.prohibido("no-dirige", "Traspasa las tareas quien dirige la unidad, o su unidad superior.");
        }
    }

    private static String exigido(Solicitud s, String campo, String mensaje) {
        return s.parametro(campo).orElseThrow(() -> Problema.campo(campo, mensaje, null));
    }

    private Vista vista(int estado, Solicitud s, @Nullable Problema rechazo) {
        Identidad quien = s.identidad();
        List<Opcion> donde = donde(quien);
        Optional<String> unidad = s.parametro("unidad").or(() -> unica(donde));
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("unidad", unidad.map(unidades::rotulo).orElse(""));
        modelo.put(
                "elegir",
                Formulario.de(
                        Entrada.lista("unidad", "Unidad", donde).obligatoria().conValor(unidad.orElse(null))));
        List<Tarea> suyas = unidad.map(u -> tomadas(quien, u)).orElse(List.of());
        modelo.put("tabla", tabla(suyas));
        Formulario formulario = unidad.map(u -> formulario(u, suyas)).orElse(Formulario.de());
        Formulario mostrado =
                rechazo == null ? formulario : formulario.llenado(s).con(rechazo);
        modelo.put("formulario", mostrado);
        modelo.put("errores", mostrado.errores());
        return new Vista(estado, "tareas-traspaso", "Traspasar todo", modelo);
    }

    private static Optional<String> unica(List<Opcion> donde) {
        return donde.size() == 1 ? Optional.of(donde.get(0).valor()) : Optional.empty();
    }

    private List<Opcion> donde(Identidad quien) {
        List<Opcion> donde = new ArrayList<>();
        Puesto.lugares(quien).forEach(l -> donde.add(new Opcion(l, unidades.rotulo(l))));
        boolean masAlla = quien.tiene(Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DSTC);
        (masAlla ? unidades.todas(quien) : List.<Opcion>of())
                .stream()
                        .filter(o -> donde.stream().noneMatch(d -> d.valor().equals(o.valor())))
                        .forEach(donde::add);
        return donde;
    }

    /** The open tasks of a unit that somebody has claimed. */
    private List<Tarea> tomadas(Identidad quien, String unidad) {
        FiltroTareas filtro = new FiltroTareas(unidad, null, false, null, null, null, null);
        return tareas.bandeja(quien, filtro, TODAS).elementos().stream()
                .filter(t -> t.responsable() != null)
                .toList();
    }

    private static Map<String, List<Tarea>> porPersona(List<Tarea> suyas) {
        return suyas.stream()
                .collect(
                        Collectors.groupingBy(t -> String.valueOf(t.responsable()), TreeMap::new, Collectors.toList()));
    }

    private static Tabla tabla(List<Tarea> suyas) {
        return Tabla.de(
                "tomadas",
                "Quién tiene tareas",
                List.of(Columna.de("Persona"), Columna.numero("Tareas"), Columna.de("La primera vence")),
                porPersona(suyas).entrySet().stream()
                        .map(p -> List.of(
                                Celda.de(p.getKey()),
                                Celda.numero(p.getValue().size()),
                                Celda.de(p.getValue().stream()
                                        .map(Tarea::vence)
                                        .min(Comparator.naturalOrder())
                                        .map(Fechas::dia)
                                        .orElse(""))))
                        .toList());
    }

    private Formulario formulario(String unidad, List<Tarea> suyas) {
        return Formulario.de(Stream.of(
                        Entrada.oculta("unidad", unidad),
                        Entrada.lista(
                                        "de",
                                        "De quién son",
                                        porPersona(suyas).keySet().stream()
                                                .map(Opcion::de)
                                                .toList())
                                .obligatoria(),
                        Entrada.lista("a", "A quién pasan", companeros.de(unidad))
                                .conAyuda("Sin elegir, vuelven a la unidad y las toma quien pueda."),
                        Entrada.de(Clase.AREA, "motivo", "Motivo")
                                .conAyuda("Queda en la historia de cada expediente.")
                                .obligatoria())
                .toList());
    }
}
