package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.CalendarioObligaciones;
import mx.conalep.secyt.procedimientos.Vencimiento;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What falls due in a month: as a list, and as a grid of units and obligations. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/calendario")
public final class PaginaCalendario extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private static final Vacio NADA = Vacio.de("Nada vence en este mes", "Vea otro mes, o ponga otra unidad.");
    private static final DateTimeFormatter MES =
            DateTimeFormatter.ofPattern("MMMM 'de' yyyy", Locale.forLanguageTag("es-MX"));

    private final transient CalendarioObligaciones obligaciones;
    private final transient CalendarioHabil calendario;

    /** Shows these. */
    @Activate
    public PaginaCalendario(
            @Reference Marco marco,
            @Reference CalendarioObligaciones obligaciones,
            @Reference CalendarioHabil calendario) {
        super(marco);
        this.obligaciones = obligaciones;
        this.calendario = calendario;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, "");
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String accion = solicitud.parametro("accion").orElse("");
        switch (accion) {
            case "suscribir" -> {
                return vista(
                        solicitud,
                        "/api/v1/calendario/suscripcion/" + obligaciones.suscribir(solicitud.identidad()) + ".ics");
            }
            case "cancelar" -> obligaciones.cancelarSuscripcion(solicitud.identidad());
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
        return Redireccion.a("/calendario");
    }

    private Vista vista(Solicitud solicitud, String suscripcion) {
        YearMonth mes = mes(solicitud);
        boolean rejilla = solicitud.parametro("ver").orElse("").equals("semaforo");
        List<Vencimiento> suyos = obligaciones.vencimientos(
                solicitud.identidad(),
                mes.atDay(1),
                mes.atEndOfMonth(),
                solicitud.parametro("unidad").orElse(null),
                null);
        Direccion aqui = Direccion.de("/calendario")
                .con("mes", mes)
                .con("unidad", solicitud.parametro("unidad").orElse(null));
        return Vista.de(
                "calendario",
                "Calendario",
                Map.of(
                        "mes", MES.format(mes),
                        "anterior",
                                aqui.con("mes", mes.minusMonths(1))
                                        .con("ver", rejilla ? "semaforo" : null)
                                        .toString(),
                        "siguiente",
                                aqui.con("mes", mes.plusMonths(1))
                                        .con("ver", rejilla ? "semaforo" : null)
                                        .toString(),
                        "vistas",
                                List.of(
                                        new Enlace("Lista", aqui.toString(), !rejilla),
                                        new Enlace(
                                                "Semáforo por unidad",
                                                aqui.con("ver", "semaforo").toString(),
                                                rejilla)),
                        "filtro", filtro(solicitud, mes, rejilla),
                        "tabla", rejilla ? semaforo(solicitud, suyos) : lista(solicitud, suyos),
                        "suscripcion", suscripcion,
                        "hecho", solicitud.parametro("hecho").isPresent() ? "Quedó declarada cumplida." : ""));
    }

    private static Formulario filtro(Solicitud solicitud, YearMonth mes, boolean rejilla) {
        return Formulario.de(
                Entrada.oculta("mes", mes),
                Entrada.oculta("ver", rejilla ? "semaforo" : ""),
                Entrada.texto("unidad", "Unidad y las de abajo")
                        .conAyuda("Clave: CE-08, 08DPT0001C. Vacía, las suyas.")
                        .conValor(solicitud.parametro("unidad").orElse("")));
    }

    private YearMonth mes(Solicitud solicitud) {
        String pedido = solicitud.parametro("mes").orElse("");
        try {
            return pedido.isEmpty() ? YearMonth.from(calendario.hoy()) : YearMonth.parse(pedido);
        } catch (DateTimeParseException e) {
            throw Problema.campo("mes", "Escriba el mes como AAAA-MM.", pedido);
        }
    }

    private static Tabla lista(Solicitud solicitud, List<Vencimiento> suyos) {
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<Vencimiento> pagina = Pagina.de(suyos, pedida);
        List<Columna> columnas = List.of(
                Columna.de("Obligación"),
                Columna.de("Unidad"),
                Columna.de("Periodo"),
                Columna.de("Vence"),
                Columna.de("Situación"),
                Columna.de("Qué hacer"));
        List<List<Celda>> filas = pagina.elementos().stream()
                .map(v -> List.of(
                        Celda.de(v.nombre()).conNota(v.clausula()),
                        Celda.de(v.unidad()),
                        Celda.de(v.periodo()),
                        Celda.de(Momentos.dia(v.vence())),
                        luz(v).conNota(v.evidencia() == null ? "" : v.evidencia()),
                        porDeclarar(v)))
                .toList();
        return Tabla.de("calendario", "Lo que vence", columnas, filas)
                .con(Paginas.de(solicitud, pedida, pagina))
                .siVacia(NADA);
    }

    private static Celda porDeclarar(Vencimiento v) {
        if (v.automatica() || v.semaforo() == Vencimiento.Semaforo.CUMPLIDA) {
            return Celda.de(v.automatica() ? "El SECyT lo sabe solo" : "Nada");
        }
        return Celda.enlace(
                "Declarar cumplida",
                Direccion.de("/calendario/cumplimiento")
                        .con("obligacion", v.obligacion())
                        .con("periodo", v.periodo())
                        .con("unidad", v.unidad())
                        .con("mes", YearMonth.from(v.vence())));
    }

    /** Units down, obligations with their period across. */
    private static Tabla semaforo(Solicitud solicitud, List<Vencimiento> suyos) {
        Set<String> columnas = new LinkedHashSet<>();
        Map<String, Map<String, Celda>> porUnidad = new TreeMap<>();
        for (Vencimiento v : suyos) {
            String columna = v.nombre() + ", " + v.periodo();
            columnas.add(columna);
            porUnidad.computeIfAbsent(v.unidad(), u -> new TreeMap<>()).put(columna, luz(v));
        }
        List<List<Celda>> filas = new ArrayList<>();
        porUnidad.forEach((unidad, luces) -> {
            List<Celda> fila = new ArrayList<>(List.of(Celda.de(unidad)));
            columnas.forEach(c -> fila.add(luces.getOrDefault(c, Celda.de("No le toca"))));
            filas.add(Collections.unmodifiableList(fila));
        });
        List<Columna> encabezados = new ArrayList<>(List.of(Columna.de("Unidad")));
        columnas.forEach(c -> encabezados.add(Columna.de(c)));
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<List<Celda>> pagina = Pagina.de(filas, pedida);
        return Tabla.de("calendario", "Semáforo por unidad", encabezados, pagina.elementos())
                .con(Paginas.de(solicitud, pedida, pagina))
                .siVacia(NADA);
    }

    private static Celda luz(Vencimiento v) {
        return switch (v.semaforo()) {
            case CUMPLIDA -> Celda.insignia("Cumplida", Tono.BIEN);
            case EN_TIEMPO -> Celda.insignia("En tiempo", Tono.CURSO);
            case PROXIMA -> Celda.insignia("Próxima a vencer", Tono.ATENCION);
            case VENCIDA -> Celda.insignia("Vencida", Tono.MAL);
        };
    }
}
