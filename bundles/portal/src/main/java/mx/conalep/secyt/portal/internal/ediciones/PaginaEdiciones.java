package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Which editions there are. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ediciones")
public final class PaginaEdiciones extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Folio"),
            Columna.de("Edición"),
            Columna.de("Corte"),
            Columna.numero("Servicios"),
            Columna.de("Estado"));

    private final transient Ediciones ediciones;

    /** Shows these. */
    @Activate
    public PaginaEdiciones(@Reference Marco marco, @Reference Ediciones ediciones) {
        super(marco);
        this.ediciones = ediciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        Paginacion paginacion = Paginas.pedida(solicitud);
        Filtros filtros = Filtros.de(solicitud);
        Pagina<Edicion> pagina = ediciones.listar(filtros.filtro(), paginacion);
        Tabla tabla = Tabla.de(
                        "ediciones",
                        "Ediciones oficiales",
                        COLUMNAS,
                        pagina.elementos().stream().map(PaginaEdiciones::fila).toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(Vacio.de(
                        "Todavía no hay ediciones",
                        "Cuando la coordinación cierre los meses y emita la primera, aparecerá aquí."));
        boolean emite = solicitud.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC);
        return Vista.de(
                "ediciones", "Ediciones", Map.of("tabla", tabla, "filtro", filtros.formulario(), "emite", emite));
    }

    private static List<Celda> fila(Edicion e) {
        return List.of(
                Celda.enlace(e.folio(), Direccion.de("/ediciones/una").con("folio", e.folio())),
                Celda.de(e.titulo()),
                Celda.de(Letras.momento(e.corte())),
                Celda.numero(e.servicios()),
                Letras.estado(e));
    }
}
