package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reuniones;
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

/** Meetings and sessions of committees. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/reuniones")
public final class PaginaReuniones extends Pagina {

    private static final String RUTA = "/reuniones";

    private final transient Reuniones reuniones;

    /** Shows these. */
    @Activate
    public PaginaReuniones(@Reference Marco marco, @Reference Reuniones reuniones) {
        super(marco);
        this.reuniones = reuniones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.crear(
                () -> Direccion.de(RUTA + "/una")
                        .con(
                                "clave",
                                reuniones
                                        .programar(solicitud.identidad(), DatosReunion.leer(solicitud))
                                        .clave()),
                rechazo -> vista(solicitud, rechazo));
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Puesto.exigir(s);
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(s))));
        secciones.addAll(Lamina.solo(s, () -> nueva(s, rechazo), Puesto.GESTIONAN));
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(
                        "Reuniones y sesiones", "Reuniones de trabajo, y sesiones del COMERI y del GT-COMERI."),
                Formulario.de(
                                Entrada.lista("clase", "Clase", Rotulos.opciones(Reunion.Clase.class))
                                        .deFiltro(),
                                Entrada.lista("estado", "Estado", Rotulos.opciones(Reunion.Estado.class))
                                        .deFiltro(),
                                Entrada.de(Clase.ENTERO, "ejercicio", "Año").deFiltro())
                        .llenado(s),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = reuniones.listar(
                s.identidad(),
                new Reuniones.Filtro(
                        Palabras.una(Reunion.Clase.class, s.parametro("clase").orElse(null), "clase"),
                        Palabras.una(Reunion.Estado.class, s.parametro("estado").orElse(null), "estado"),
                        s.entero("ejercicio").orElse(null)),
                paginacion);
        return Tabla.de(
                        "lista",
                        "Reuniones y sesiones",
                        List.of(
                                Columna.de("Clave"),
                                Columna.de("Asunto"),
                                Columna.de("Fecha"),
                                Columna.de("Convoca"),
                                Columna.de("Estado")),
                        pagina.elementos().stream().map(PaginaReuniones::fila).toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de("No hay reuniones", "Aquí aparecen aquellas a las que se invita a su unidad."));
    }

    private static List<Celda> fila(Reunion r) {
        return List.of(
                Celda.enlace(r.clave(), Direccion.de(RUTA + "/una").con("clave", r.clave())),
                Celda.de(r.titulo()).conNota(Rotulos.de(r.clase())),
                Celda.de(Fechas.dia(r.fecha())).conNota(r.hora() + ", " + Rotulos.de(r.modalidad())),
                Celda.de(r.convoca()),
                Rotulos.insignia(r.estado()));
    }

    private static Seccion nueva(Solicitud s, @Nullable Problema rechazo) {
        List<Entrada> entradas = new ArrayList<>(List.of(
                Entrada.lista("clase", "Clase", Rotulos.opciones(Reunion.Clase.class))
                        .obligatoria(),
                Entrada.texto("convoca", "Convoca")
                        .obligatoria()
                        .conValor(Puesto.de(s).oficina())));
        entradas.addAll(DatosReunion.entradas(null, List.of()));
        return Seccion.de("nueva", "Programar una reunión", "")
                .con(Forma.de(
                        s, rechazo, "programar", Forma.abierta(RUTA, "Programar"), entradas.toArray(Entrada[]::new)));
    }
}
