package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Norms: what is in force, what is being written. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/normas")
public final class PaginaNormas extends Pagina {

    private static final String RUTA = "/normas";

    private final transient Normas normas;

    /** Shows these. */
    @Activate
    public PaginaNormas(@Reference Marco marco, @Reference Normas normas) {
        super(marco);
        this.normas = normas;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.crear(
                () -> Direccion.de(RUTA + "/una").con("clave", crear(solicitud).clave()),
                rechazo -> vista(solicitud, rechazo));
    }

    private Norma crear(Solicitud s) {
        return normas.crear(
                s.identidad(),
                new Normas.Datos(
                        Forma.valor(s, "clave").orElse(null),
                        Forma.valor(s, "titulo").orElse(null),
                        Palabras.una(Norma.Clase.class, Forma.valor(s, "clase").orElse(null), "clase"),
                        Forma.valores(s, "lineas").stream().map(Linea::valueOf).toList(),
                        Forma.valor(s, "area").orElse(null)));
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Puesto.exigir(s);
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(s))));
        secciones.addAll(Lamina.solo(s, () -> nueva(s, rechazo), Puesto.GESTIONAN));
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de("Normas", "Lo que rige los servicios, y lo que se está elaborando."),
                Formulario.de(
                                Entrada.texto("texto", "Palabras").deFiltro(),
                                Entrada.lista("linea", "Línea", Rotulos.opciones(Linea.class))
                                        .deFiltro(),
                                Entrada.lista("clase", "Clase", Rotulos.opciones(Norma.Clase.class))
                                        .deFiltro(),
                                Entrada.lista("estado", "Estado", Rotulos.opciones(Norma.Estado.class))
                                        .deFiltro())
                        .llenado(s),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = normas.listar(
                new Normas.Filtro(
                        Palabras.una(Linea.class, s.parametro("linea").orElse(null), "linea"),
                        Palabras.una(Norma.Clase.class, s.parametro("clase").orElse(null), "clase"),
                        Palabras.una(Norma.Estado.class, s.parametro("estado").orElse(null), "estado"),
                        s.parametro("texto").orElse(null)),
                paginacion);
        return Tabla.de(
                        "lista",
                        "Normas",
                        List.of(
                                Columna.de("Clave"),
                                Columna.de("Nombre"),
                                Columna.de("Línea"),
                                Columna.de("Última versión"),
                                Columna.de("En vigor")),
                        pagina.elementos().stream().map(PaginaNormas::fila).toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de("No hay normas", "La CST, la CSC o la DSTC las registran aquí."));
    }

    private static List<Celda> fila(Norma n) {
        Integer vigente = n.vigente();
        return List.of(
                Celda.enlace(n.clave(), Direccion.de(RUTA + "/una").con("clave", n.clave())),
                Celda.de(n.titulo()).conNota(Rotulos.de(n.clase()) + ", " + n.area()),
                Celda.de(Rotulos.lineas(n.lineas())),
                Rotulos.insignia(n.ultima().estado())
                        .conNota("Versión " + n.ultima().numero()),
                vigente == null
                        ? Celda.de("Ninguna")
                        : Celda.de("Versión " + vigente)
                                .conNota(
                                        vigente == n.ultima().numero()
                                                ? "Desde el "
                                                        + Fechas.dia(n.ultima().desde())
                                                : ""));
    }

    private static Seccion nueva(Solicitud s, @Nullable Problema rechazo) {
        return Seccion.de("nueva", "Registrar una norma", "Empieza con una versión 0, de trabajo, en proyecto.")
                .con(Forma.de(
                        s,
                        rechazo,
                        "registrar",
                        Forma.abierta(RUTA, "Registrar"),
                        Entrada.texto("clave", "Clave")
                                .obligatoria()
                                .conAyuda("Mayúsculas, cifras, puntos y guiones: LIN-ST-2026."),
                        Entrada.texto("titulo", "Nombre").obligatoria(),
                        Entrada.lista("clase", "Clase", Rotulos.opciones(Norma.Clase.class))
                                .obligatoria(),
                        Entrada.de(Clase.CASILLAS, "lineas", "Líneas que rige")
                                .conOpciones(Rotulos.opciones(Linea.class))
                                .obligatoria(),
                        Entrada.texto("area", "Área que la emite")
                                .obligatoria()
                                .conValor(Puesto.de(s).oficina())));
    }
}
