package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.List;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The catalogue, for everybody. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/catalogo")
public final class PaginaCatalogo extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final List<Opcion> LINEAS =
            List.of(new Opcion("CAPACITACION", "Capacitación"), new Opcion("TECNOLOGICOS", "Servicios tecnológicos"));
    static final List<Opcion> MODALIDADES = List.of(
            new Opcion("PRESENCIAL", "Presencial"), new Opcion("EN_LINEA", "En línea"), new Opcion("MIXTA", "Mixta"));
    static final List<Opcion> AREAS = List.of(
            new Opcion("1000", "Producción general"),
            new Opcion("2000", "Servicios"),
            new Opcion("3000", "Administración, contabilidad y economía"),
            new Opcion("4000", "Comercialización"),
            new Opcion("5000", "Mantenimiento y reparación"),
            new Opcion("6000", "Seguridad"),
            new Opcion("7000", "Desarrollo personal y familiar"),
            new Opcion("8000", "Uso de tecnologías de la información y comunicación"),
            new Opcion("9000", "Participación social"));

    private final transient Ofertas ofertas;

    /** Shows these. */
    @Activate
    public PaginaCatalogo(@Reference Marco marco, @Reference Ofertas ofertas) {
        super(marco);
        this.ofertas = ofertas;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        Pagina<Oferta> pagina = ofertas.listar(busqueda(solicitud), paginacion);
        Tabla tabla = Tabla.de(
                        "lista",
                        "Cursos y servicios que se ofrecen",
                        List.of(
                                Columna.de("Clave"),
                                Columna.de("Nombre"),
                                Columna.de("Línea"),
                                Columna.numero("Horas"),
                                Columna.de("Modalidad")),
                        pagina.elementos().stream().map(PaginaCatalogo::fila).toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(new Vacio(
                        "Ningún curso o servicio coincide",
                        "Quite alguna palabra o algún filtro.",
                        "/catalogo",
                        "Ver todo"));
        return Lamina.de(
                solicitud,
                null,
                Lamina.Cabeza.de(
                        "Catálogo",
                        "Cursos y servicios tecnológicos del Sistema CONALEP.",
                        Enlace.a("Ediciones publicadas", "/catalogo/ediciones")),
                filtro(solicitud),
                List.of(Seccion.de(tabla)));
    }

    private static Ofertas.Busqueda busqueda(Solicitud s) {
        return new Ofertas.Busqueda(
                s.parametro("texto").orElse(null),
                s.parametro("linea").orElse(null),
                s.parametro("unidad").orElse(null),
                s.parametro("area").orElse(null),
                s.parametro("modalidad").orElse(null),
                true);
    }

    private static Formulario filtro(Solicitud solicitud) {
        return Formulario.de(
                        Entrada.texto("texto", "Palabras o clave").deFiltro(),
                        Entrada.lista("linea", "Línea", LINEAS).deFiltro(),
                        Entrada.lista("area", "Área", AREAS).deFiltro(),
                        Entrada.lista("modalidad", "Modalidad", MODALIDADES).deFiltro(),
                        Entrada.texto("unidad", "Que ofrece la unidad").deFiltro())
                .llenado(solicitud);
    }

    private static List<Celda> fila(Oferta o) {
        return List.of(
                Celda.enlace(o.clave(), Direccion.de("/catalogo/oferta").con("clave", o.clave())),
                Celda.de(o.nombre()),
                Celda.de(texto(LINEAS, o.linea().name())),
                Celda.de(o.horas()),
                Celda.de(texto(MODALIDADES, o.modalidad())));
    }

    /** How a key is read; itself when the list does not have it. */
    static String texto(List<Opcion> opciones, @Nullable String valor) {
        return opciones.stream()
                .filter(o -> o.valor().equals(valor))
                .map(Opcion::texto)
                .findFirst()
                .orElse(valor == null ? "" : valor);
    }
}
