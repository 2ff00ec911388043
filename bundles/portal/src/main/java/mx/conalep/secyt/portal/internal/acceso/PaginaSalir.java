package mx.conalep.secyt.portal.internal.acceso;

import jakarta.servlet.Servlet;
import java.util.List;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.security.Sesiones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Log-out, only by a form of ours. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/salir")
public final class PaginaSalir extends Pagina {

    private final transient Sesiones sesiones;

    /** Ends sessions there. */
    @Activate
    public PaginaSalir(@Reference Marco marco, @Reference Sesiones sesiones) {
        super(marco);
        this.sesiones = sesiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return Redireccion.a("/");
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Galletas.leer(solicitud.http()).ifPresent(sesiones::cerrar);
        return new Redireccion("/", List.of(Galletas.quitar(solicitud.http())));
    }
}
