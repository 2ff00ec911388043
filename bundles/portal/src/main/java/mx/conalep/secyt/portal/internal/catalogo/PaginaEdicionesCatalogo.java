package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Cambio;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Edicion;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Published editions of the catalogue, what changed since each, and the next one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/catalogo/ediciones")
public final class PaginaEdicionesCatalogo extends Pagina {

    private static final String RUTA = "/catalogo/ediciones";

    private final transient EdicionesCatalogo ediciones;

    /** Shows these. */
    @Activate
    public PaginaEdicionesCatalogo(@Reference Marco marco, @Reference EdicionesCatalogo ediciones) {
        super(marco);
        this.ediciones = ediciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Problema rechazo = Lamina.intentar(() -> ediciones.emitir(
                solicitud.identidad(), Forma.valor(solicitud, "nota").orElse(null)));
        return rechazo == null ? Redireccion.a(RUTA + "?hecho=emitir") : vista(solicitud, rechazo);
    }

    private Respuesta vista(Solicitud solicitud, @Nullable Problema rechazo) {
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(solicitud))));
        solicitud.parametro("folio").ifPresent(folio -> secciones.add(comparacion(folio, solicitud)));
        secciones.addAll(Lamina.solo(solicitud, () -> publicar(solicitud, rechazo), Rol.CSC, Rol.CST, Rol.DSTC));
        return Lamina.de(
                solicitud,
                rechazo,
                Lamina.Cabeza.de("Ediciones del catálogo", "Cada una queda como se publicó, con su folio y su SHA-256.")
                        .bajo(Enlace.a("Catálogo", "/catalogo"), Enlace.aqui("Ediciones")),
                null,
                secciones);
    }

    private Tabla lista(Solicitud solicitud) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        var pagina = ediciones.listar(paginacion);
        return Tabla.de(
                        "lista",
                        "Ediciones publicadas",
                        List.of(
                                Columna.de("Folio"),
                                Columna.de("Publicada"),
                                Columna.numero("Ofertas"),
                                Columna.de("SHA-256"),
                                Columna.de("Cambios"),
                                Columna.de("Archivo")),
                        pagina.elementos().stream()
                                .map(PaginaEdicionesCatalogo::fila)
                                .toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(
                        Vacio.de("Todavía no hay ediciones", "La CSC o la CST publican la primera desde esta página."));
    }

    private static List<Celda> fila(Edicion e) {
        Direccion archivo = Direccion.de("/api/v1/informes/catalogo").con("edicion", e.folio());
        return List.of(
                Celda.de(e.folio()).conNota(e.nota() == null ? "" : e.nota()),
                Celda.de(Fechas.dia(e.emitida())),
                Celda.numero(e.ofertas()),
                Celda.de(e.sha256().substring(0, 12) + "…"),
                Celda.enlace("Comparar " + e.folio(), Direccion.de(RUTA).con("folio", e.folio())),
                Celda.enlace("Descargar " + e.folio(), archivo.con("formato", "xlsx")));
    }

    private Seccion comparacion(String folio, Solicitud solicitud) {
        String con = solicitud.parametro("con").orElse(null);
        List<Cambio> cambios = ediciones.comparar(folio, con);
        Tabla tabla = Tabla.de(
                        "cambios",
                        "De " + folio + " a " + (con == null ? "hoy" : con),
                        List.of(Columna.de("Oferta"), Columna.de("Nombre"), Columna.de("Cambio"), Columna.de("Campos")),
                        cambios.stream()
                                .map(c -> List.of(
                                        Celda.de(c.clave()),
                                        Celda.de(c.nombre()),
                                        Celda.de(c.tipo().name().toLowerCase(Locale.ROOT)),
                                        Celda.de(String.join(", ", c.campos()))))
                                .toList())
                .siVacia(Vacio.de("Nada cambió", "El catálogo es el mismo de " + folio + "."));
        return Seccion.de("comparacion", "Qué cambió", "").con(tabla);
    }

    private static Seccion publicar(Solicitud solicitud, @Nullable Problema rechazo) {
        return Seccion.de("publicar", "Publicar", "La edición congela lo que hoy se ofrece.")
                .con(Forma.de(
                        solicitud,
                        rechazo,
                        "emitir",
                        Forma.plegada("Publicar edición", "No se puede deshacer.", RUTA, "Publicar"),
                        Entrada.texto("nota", "Nota")));
    }
}
