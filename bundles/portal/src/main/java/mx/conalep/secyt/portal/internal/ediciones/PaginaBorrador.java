package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** An edition as it would be issued now, as a file that says on each page that it is a draft. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ediciones/borrador")
public final class PaginaBorrador extends Pagina {

    private final transient Ediciones ediciones;

    /** Of these. */
    @Activate
    public PaginaBorrador(@Reference Marco marco, @Reference Ediciones ediciones) {
        super(marco);
        this.ediciones = ediciones;
    }

    @Override
    protected Respuesta ver(Solicitud s) {
        Ediciones.Escrito escrito = ediciones.borrador(
                s.identidad(),
                PaginaEmitir.CLAVE,
                PaginaEmitir.periodo(s),
                s.parametro("formato").orElse("pdf"));
        return new Descarga(escrito.archivo(), escrito.tipoMedio(), escrito.escritor()::escribir);
    }
}
