package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.Visita;
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

/** Visits of supervision. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/supervision")
public final class PaginaSupervision extends Pagina {

    private static final String RUTA = "/supervision";

    private final transient Supervisiones supervisiones;

    /** Shows these. */
    @Activate
    public PaginaSupervision(@Reference Marco marco, @Reference Supervisiones supervisiones) {
        super(marco);
        this.supervisiones = supervisiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.crear(
                () -> Direccion.de(RUTA + "/una")
                        .con("clave", programar(solicitud).clave()),
                rechazo -> vista(solicitud, rechazo));
    }

    private Visita programar(Solicitud s) {
        return supervisiones.programar(
                s.identidad(),
                new Supervisiones.Datos(
                        Forma.valor(s, "unidad").orElse(null),
                        Forma.valor(s, "norma").orElse(null),
                        s.fecha(Forma.de(s) + "-fecha").orElse(null),
                        s.literal(Forma.de(s) + "-equipo").lines().toList()));
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Puesto.exigir(s);
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(s))));
        secciones.addAll(Lamina.solo(s, () -> nueva(s, rechazo), Puesto.GESTIONAN));
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(
                        "Supervisión", "Visitas que revisan si las unidades cumplen la normativa en vigor (8.1.2, 4)."),
                Formulario.de(
                                Entrada.texto("unidad", "Unidad").deFiltro(),
                                Entrada.texto("norma", "Clave de la norma").deFiltro(),
                                Entrada.lista("estado", "Estado", Rotulos.opciones(Visita.Estado.class))
                                        .deFiltro())
                        .llenado(s),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = supervisiones.listar(
                s.identidad(),
                new Supervisiones.Filtro(
                        s.parametro("unidad").orElse(null),
                        Palabras.una(Visita.Estado.class, s.parametro("estado").orElse(null), "estado"),
                        s.parametro("norma").orElse(null)),
                paginacion);
        return Tabla.de(
                        "lista",
                        "Visitas",
                        List.of(
                                Columna.de("Clave"),
                                Columna.de("Unidad"),
                                Columna.de("Norma"),
                                Columna.de("Fecha"),
                                Columna.de("Estado")),
                        pagina.elementos().stream().map(PaginaSupervision::fila).toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de("No hay visitas", "La CST, la CSC o la DSTC las programan aquí."));
    }

    private static List<Celda> fila(Visita v) {
        return List.of(
                Celda.enlace(v.clave(), Direccion.de(RUTA + "/una").con("clave", v.clave())),
                Celda.de(v.unidad()),
                Celda.de(v.norma()).conNota("Versión " + v.numero()),
                Celda.de(Fechas.dia(v.fecha())),
                Rotulos.insignia(v.estado()));
    }

    private static Seccion nueva(Solicitud s, @Nullable Problema rechazo) {
        return Seccion.de(
                        "nueva", "Programar una visita", "La cédula lleva un punto por artículo de la norma en vigor.")
                .con(Forma.de(
                        s,
                        rechazo,
                        "programar",
                        Forma.abierta(RUTA, "Programar"),
                        Entrada.texto("unidad", "Unidad").obligatoria(),
                        Entrada.texto("norma", "Clave de la norma").obligatoria(),
                        Entrada.de(Clase.FECHA, "fecha", "Fecha").obligatoria(),
                        Entrada.de(Clase.AREA, "equipo", "Quiénes visitan")
                                .obligatoria()
                                .conAyuda("Una persona por renglón.")));
    }
}
