package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Answers wherever no page is; at the root that means that the system is still starting. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class PaginaAusente extends HttpServlet {

    private final transient Plantillas plantillas;
    private final transient @Nullable Marco marco;

    /** Works without the frame too, which needs the database. */
    @Activate
    public PaginaAusente(
            @Reference Plantillas plantillas,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable Marco marco) {
        this.plantillas = plantillas;
        this.marco = marco;
    }

    @Override
    protected void service(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        Vista vista = "/".equals(peticion.getRequestURI()) ? Fallas.iniciando() : Fallas.noEncontrada();
        if (marco == null) {
            Cabeceras.dePagina(peticion, respuesta);
            new Entrega(peticion, respuesta, plantillas).entregar(vista, Marco.marco(null, false, List.of()));
        } else {
            marco.atender(peticion, respuesta, solicitud -> vista);
        }
    }
}
