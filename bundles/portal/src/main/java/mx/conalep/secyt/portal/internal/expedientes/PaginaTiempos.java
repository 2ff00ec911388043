package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.TiempoActividad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** How long each unit takes for each activity, as bars and as the same table. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaTiempos.RUTA)
public final class PaginaTiempos extends Pagina {

    static final String RUTA = "/expedientes/tiempos";

    private static final int BARRAS = 20;
    private static final double DIA = 24;
    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Actividad"),
            Columna.de("Unidad"),
            Columna.numero("Veces"),
            Columna.numero("Promedio, días"),
            Columna.numero("La más larga, días"),
            Columna.numero("Fuera de plazo"));

    private final transient Expedientes expedientes;
    private final transient Guia guia;

    /** Of these. */
    @Activate
    public PaginaTiempos(@Reference Marco marco, @Reference Expedientes expedientes, @Reference Guia guia) {
        super(marco);
        this.expedientes = expedientes;
        this.guia = guia;
    }

    /** A row of the chart. */
    public record Barra(String nombre, String valor, String largo) {}

    @Override
    protected Respuesta ver(Solicitud s) {
        String procedimiento = s.parametro("procedimiento").orElse(null);
        List<TiempoActividad> tiempos = expedientes.tiempos(s.identidad(), procedimiento);
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("tabla", tabla(tiempos));
        modelo.put("barras", barras(tiempos));
        modelo.put("cuantas", tiempos.size());
        modelo.put(
                "filtro",
                Formulario.de(Entrada.lista("procedimiento", "Procedimiento", guia.procedimientos(s.identidad()))
                                .deFiltro())
                        .llenado(s));
        return Vista.de("expedientes-tiempos", "Cuánto se tarda", modelo);
    }

    /** The slowest first. */
    private List<Barra> barras(List<TiempoActividad> tiempos) {
        List<TiempoActividad> lentas = new ArrayList<>(tiempos);
        lentas.sort(Comparator.comparingDouble(TiempoActividad::horasPromedio).reversed());
        double mayor = lentas.isEmpty() ? 1 : Math.max(lentas.get(0).horasPromedio(), 0.01);
        return lentas.stream()
                .limit(BARRAS)
                .map(t -> new Barra(
                        numero(t) + " " + t.titulo() + " · " + t.lugar(),
                        dias(t.horasPromedio()),
                        String.format(Locale.ROOT, "%.2f%%", 100 * t.horasPromedio() / mayor)))
                .toList();
    }

    private Tabla tabla(List<TiempoActividad> tiempos) {
        return Tabla.de(
                        "tiempos",
                        "Tiempo de cada actividad en cada unidad",
                        COLUMNAS,
                        tiempos.stream().map(this::fila).toList())
                .siVacia(new Vacio(
                        "Todavía no hay actividades concluidas",
                        "En cuanto se concluya la primera, aquí se ve cuánto tardó y en qué unidad.",
                        PaginaExpedientes.RUTA,
                        "Ver los expedientes"));
    }

    private List<Celda> fila(TiempoActividad t) {
        return List.of(
                Celda.de(numero(t) + " " + t.titulo()).conNota(guia.nombre(t.procedimiento())),
                Celda.de(t.lugar()),
                Celda.numero(t.veces()),
                Celda.de(cantidad(t.horasPromedio())),
                Celda.de(cantidad(t.horasMaximo())),
                Celda.numero(t.tarde()));
    }

    /** As printed in the revision in force; ours when it is no longer there. */
    private String numero(TiempoActividad t) {
        Optional<Definicion> vigente = guia.vigente(t.procedimiento());
        return vigente.stream()
                .flatMap(d -> d.actividades().stream())
                .filter(a -> a.id().equals(t.actividad()))
                .findFirst()
                .map(a -> a.numero())
                .orElse(t.actividad());
    }

    private static String cantidad(double horas) {
        return String.valueOf(Celda.numero(BigDecimal.valueOf(horas / DIA), 1).texto());
    }

    private static String dias(double horas) {
        return horas < DIA ? Celda.numero(BigDecimal.valueOf(horas), 1).texto() + " h" : cantidad(horas) + " días";
    }
}
