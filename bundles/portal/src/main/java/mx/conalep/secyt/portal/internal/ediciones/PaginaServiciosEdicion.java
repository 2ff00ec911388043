package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Numeros;
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
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The services behind a figure of an edition. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ediciones/servicios")
public final class PaginaServiciosEdicion extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Servicio"),
            Columna.numero("Versión"),
            Columna.de("Unidad"),
            Columna.numero("Mes"),
            Columna.de("Aporta"));

    private final transient Ediciones ediciones;

    /** Shows these. */
    @Activate
    public PaginaServiciosEdicion(@Reference Marco marco, @Reference Ediciones ediciones) {
        super(marco);
        this.ediciones = ediciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Edicion edicion = ediciones.leer(solicitud.parametro("folio").orElse(""));
        Paginacion paginacion = Paginas.pedida(solicitud);
        Pagina<Renglon> pagina = ediciones.servicios(
                solicitud.identidad(),
                edicion.folio(),
                solicitud.parametro("unidad").orElse(null),
                solicitud.parametro("indicador").orElse(null),
                paginacion);
        Tabla tabla = Tabla.de(
                        "servicios",
                        "Servicios que cuentan en " + edicion.folio(),
                        COLUMNAS,
                        pagina.elementos().stream()
                                .map(PaginaServiciosEdicion::fila)
                                .toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(Vacio.de("Ninguno con estos filtros", "Quite un filtro para ver más."));
        String suya =
                Direccion.de("/ediciones/una").con("folio", edicion.folio()).toString();
        return Vista.de(
                "edicion-servicios",
                "Servicios de " + edicion.folio(),
                Map.of(
                        "edicion",
                        edicion,
                        "tabla",
                        tabla,
                        "filtro",
                        filtro().llenado(solicitud),
                        "migas",
                        List.of(
                                Enlace.a("Ediciones", "/ediciones"),
                                Enlace.a(edicion.folio(), suya),
                                Enlace.aqui("Servicios"))));
    }

    private static Formulario filtro() {
        return Formulario.de(
                Entrada.oculta("folio", ""),
                Entrada.texto("unidad", "Unidad").conAyuda("Clave, como CE-08.").deFiltro(),
                Entrada.texto("indicador", "Indicador")
                        .conAyuda("Su clave; vacío, todos.")
                        .deFiltro());
    }

    private static List<Celda> fila(Renglon r) {
        String aportes = new TreeMap<>(r.aportes())
                .entrySet().stream()
                        .map(a -> a.getKey() + " " + Numeros.cantidad(a.getValue(), 2))
                        .collect(Collectors.joining(", "));
        Celda aporta = Celda.de(aportes);
        return List.of(
                Celda.enlace(r.servicio(), "/servicios/" + r.servicio()),
                Celda.numero(r.version()),
                Celda.de(r.unidad()),
                Celda.numero(r.mes()),
                r.regularizacion() ? aporta.conNota("Regularización de un mes ya publicado") : aporta);
    }
}
