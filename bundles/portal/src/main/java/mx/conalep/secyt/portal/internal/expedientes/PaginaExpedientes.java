package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The cases that somebody may see, the latest first. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaExpedientes.RUTA)
public final class PaginaExpedientes extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final String RUTA = "/expedientes";

    private static final int DE_MAS = 3;
    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Folio"),
            Columna.de("Asunto"),
            Columna.de("Estado"),
            Columna.de("En qué va"),
            Columna.de("Vence"),
            Columna.de("Coordina"),
            Columna.numero("Vueltas"));
    private static final List<Opcion> ESTADOS = List.of(
            new Opcion("ABIERTO", "Abiertos"),
            new Opcion("TERMINADO", "Terminados"),
            new Opcion("CANCELADO", "Cancelados"));

    private final transient Expedientes expedientes;
    private final transient Guia guia;
    private final transient UnidadesVisibles unidades;

    /** Shows these. */
    @Activate
    public PaginaExpedientes(
            @Reference Marco marco,
            @Reference Expedientes expedientes,
            @Reference Guia guia,
            @Reference UnidadesVisibles unidades) {
        super(marco);
        this.expedientes = expedientes;
        this.guia = guia;
        this.unidades = unidades;
    }

    @Override
    protected Respuesta ver(Solicitud s) {
        Identidad quien = s.identidad();
        Paginacion pedida = Paginas.pedida(s);
        Pagina<FilaExpediente> pagina = expedientes.listar(quien, filtro(s), pedida);
        Tabla tabla = tabla("expedientes", "Expedientes", guia, pagina.elementos())
                .con(Paginas.de(s, pedida, pagina))
                .siVacia(vacio(s, quien));
        return Vista.de(
                "expedientes",
                "Expedientes",
                Map.of(
                        "tabla",
                        tabla,
                        "pestanas",
                        pestanas(s, quien),
                        "filtro",
                        formulario(s, quien),
                        "abre",
                        Puesto.opina(quien) && !Puesto.lugares(quien).isEmpty()));
    }

    private static FiltroExpedientes filtro(Solicitud s) {
        return new FiltroExpedientes(
                s.parametro("procedimiento").orElse(null),
                Arrays.stream(EstadoExpediente.values())
                        .filter(e -> e.name().equals(s.parametro("estado").orElse("")))
                        .findFirst()
                        .orElse(null),
                s.entero("ejercicio").orElse(null),
                s.parametro("unidad").orElse(null),
                null,
                null,
                s.parametro("vueltas").isPresent() ? DE_MAS : null);
    }

    /** Cases as rows, wherever they stand. */
    static Tabla tabla(String id, String titulo, Guia guia, List<FilaExpediente> filas) {
        return Tabla.de(
                id, titulo, COLUMNAS, filas.stream().map(f -> fila(f, guia)).toList());
    }

    private static List<Celda> fila(FilaExpediente f, Guia guia) {
        return List.of(
                Celda.enlace(f.folio(), PaginaExpediente.ruta(f.id())).conNota(Rotulos.periodo(f)),
                Celda.de(f.asunto()).conNota(guia.nombre(f.procedimiento())),
                Rotulos.estado(f.estado()),
                Celda.de(String.join("; ", f.abiertas())),
                vence(f.vence(), guia),
                Celda.de(f.coordinador()),
                Celda.numero(f.vueltas()));
    }

    private static Celda vence(@Nullable LocalDate vence, Guia guia) {
        if (vence == null) {
            return Celda.de("");
        }
        Guia.Plazo plazo = guia.plazo(vence);
        return Celda.insignia(plazo.texto(), plazo.tono()).conNota(plazo.dia());
    }

    private static List<Enlace> pestanas(Solicitud s, Identidad quien) {
        Direccion todos = Direccion.de(RUTA);
        List<Enlace> enlaces = new ArrayList<>(List.of(
                pestana(s, "Todos", todos), pestana(s, "Abiertos", todos.con("estado", EstadoExpediente.ABIERTO))));
        Set<String> lugares = Puesto.lugares(quien);
        lugares.forEach(l -> enlaces.add(pestana(s, "De " + l, todos.con("unidad", l))));
        enlaces.add(pestana(s, "Con más de dos vueltas", todos.con("vueltas", "si")));
        return enlaces;
    }

    private static Enlace pestana(Solicitud s, String texto, Direccion direccion) {
        boolean actual = Direccion.de(s).con("pagina", null).con("tamano", null).equals(direccion);
        return new Enlace(texto, direccion.toString(), actual);
    }

    private Formulario formulario(Solicitud s, Identidad quien) {
        List<Opcion> donde = new ArrayList<>(unidades.todas(quien));
        return Formulario.de(
                        Entrada.lista("procedimiento", "Procedimiento", guia.procedimientos(quien))
                                .deFiltro(),
                        Entrada.lista("estado", "Estado", ESTADOS).deFiltro(),
                        Entrada.lista("unidad", "Unidad que participa o coordina", donde)
                                .deFiltro(),
                        Entrada.de(Entrada.Clase.ENTERO, "ejercicio", "Ejercicio")
                                .deFiltro()
                                .con("size", "6"),
                        Entrada.oculta("vueltas", s.parametro("vueltas").orElse("")))
                .llenado(s);
    }

    private static Vacio vacio(Solicitud s, Identidad quien) {
        boolean todos = s.nombres().isEmpty();
        if (!todos) {
            return new Vacio("Ningún expediente cumple lo elegido", "Quite algún filtro.", RUTA, "Ver todos");
        }
        return Puesto.lugares(quien).isEmpty()
                ? Vacio.de("Todavía no hay expedientes", "Aparecen aquí cuando se abre alguno que usted pueda ver.")
                : new Vacio(
                        "Todavía no hay expedientes",
                        "Aparecen aquí cuando alguien abre uno en que su unidad participa. Si su área lo coordina, "
                                + "ábralo.",
                        PaginaNuevoExpediente.RUTA,
                        "Abrir un expediente");
    }
}
