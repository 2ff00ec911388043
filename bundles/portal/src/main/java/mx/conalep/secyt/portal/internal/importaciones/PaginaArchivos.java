package mx.conalep.secyt.portal.internal.importaciones;

import jakarta.servlet.Servlet;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Hojas;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.PeticionHoja;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The files that these pages give: a period as a sheet, and the answers to files. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/importaciones/archivo")
public final class PaginaArchivos extends Pagina {

    private final transient Hojas hojas;
    private final transient Importaciones importaciones;

    /** Gives these. */
    @Activate
    public PaginaArchivos(@Reference Marco marco, @Reference Hojas hojas, @Reference Importaciones importaciones) {
        super(marco);
        this.hojas = hojas;
        this.importaciones = importaciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        String id = solicitud.parametro("id").orElse("");
        var pedida = switch (solicitud.parametro("cual").orElse("")) {
            case "respuesta" -> importaciones.respuesta(quien, id);
            case "errores" -> importaciones.filas(quien, id, true);
            case "filas" -> importaciones.filas(quien, id, false);
            default -> hojas.periodo(quien, peticion(solicitud));
        };
        return new Descarga(pedida.nombre(), pedida.tipo(), pedida.contenido()::escribir);
    }

    private static PeticionHoja peticion(Solicitud solicitud) {
        return new PeticionHoja(
                solicitud.parametro("unidad").orElse(null),
                solicitud.entero("ejercicio").orElse(null),
                solicitud.entero("mes").orElse(null),
                solicitud.entero("trimestre").orElse(null),
                solicitud.parametro("formato").orElse(null));
    }
}
