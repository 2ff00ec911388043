package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cierre;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** A cédula as PDF, to be printed and signed. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/mi-trimestre/cedula")
public final class PaginaCedula extends Pagina {

    private final transient Cierre cierre;

    @Activate
    public PaginaCedula(@Reference Marco marco, @Reference Cierre cierre) {
        super(marco);
        this.cierre = cierre;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        String folio = solicitud
                .parametro("folio")
                .orElseThrow(() -> Problema.campo("folio", "Elija una cédula en Mi trimestre.", null));
        Cedula cedula = cierre.cedula(solicitud.identidad(), folio);
        return new Descarga(folio + ".pdf", "application/pdf", salida -> cierre.pdf(cedula, salida));
    }
}
