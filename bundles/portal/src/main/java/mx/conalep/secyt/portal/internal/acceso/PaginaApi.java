package mx.conalep.secyt.portal.internal.acceso;

import jakarta.servlet.Servlet;
import java.util.Map;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The description of the API, for people: Swagger UI on openapi.json. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/api")
public final class PaginaApi extends Pagina {

    /** Shows it. */
    @Activate
    public PaginaApi(@Reference Marco marco) {
        super(marco);
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return Vista.de("api", "API", Map.of());
    }
}
