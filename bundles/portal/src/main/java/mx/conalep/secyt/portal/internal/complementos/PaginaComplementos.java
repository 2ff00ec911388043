package mx.conalep.secyt.portal.internal.complementos;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The list of plugins and the extension points with who contributes. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/complementos")
public final class PaginaComplementos extends Pagina {

    private final transient Fichas fichas;

    /** Shows these. */
    @Activate
    public PaginaComplementos(@Reference Marco marco, @Reference Fichas fichas) {
        super(marco);
        this.fichas = fichas;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        List<Complemento> visibles = fichas.visibles(solicitud.identidad());
        return Vista.de(
                "complementos", "Complementos", Map.of("complementos", visibles, "puntos", Fichas.puntos(visibles)));
    }
}
