package mx.conalep.secyt.portal.internal.acceso;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.security.Sesiones;
import mx.conalep.secyt.security.Sesiones.Sesion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Log-in; afterwards the visitor goes on where he wanted to go. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/entrar")
public final class PaginaEntrar extends Pagina {

    private static final int CORREGIR = 422;

    private final transient Sesiones sesiones;

    /** Opens sessions there. */
    @Activate
    public PaginaEntrar(@Reference Marco marco, @Reference Sesiones sesiones) {
        super(marco);
        this.sesiones = sesiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        if (solicitud.visita().isPresent()) {
            return Redireccion.a(destino(solicitud));
        }
        return formulario(solicitud, 200, List.of());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        List<ErrorCampo> faltantes = Credencial.revisar(solicitud);
        if (!faltantes.isEmpty()) {
            return formulario(solicitud, CORREGIR, faltantes);
        }
        try {
            return abrir(solicitud);
        } catch (Problema rechazo) {
            return rechazado(solicitud, rechazo);
        }
    }

    /** A form that was open in another tab has no token of the session that began meanwhile. */
    @Override
    protected boolean exigeToken() {
        return false;
    }

    private Respuesta abrir(Solicitud solicitud) {
        Galletas.leer(solicitud.http()).ifPresent(sesiones::cerrar);
        String cuenta = solicitud.parametro("cuenta").orElse("");
        Sesion sesion = sesiones.abrir(cuenta, solicitud.literal("contrasena"));
        String galleta = Galletas.poner(solicitud.http(), sesion.token());
        return new Redireccion(destino(solicitud), List.of(galleta));
    }

    private static Respuesta rechazado(Solicitud solicitud, Problema rechazo) {
        int estado = rechazo.estado() == 401 ? CORREGIR : rechazo.estado();
        String mensaje = rechazo.estado() == 401
                ? "La cuenta o la contraseña no son correctas. Revíselas y escríbalas de nuevo."
                : String.valueOf(rechazo.getMessage());
        return formulario(solicitud, estado, List.of(new ErrorCampo("cuenta", mensaje, null)));
    }

    private static Vista formulario(Solicitud solicitud, int estado, List<ErrorCampo> errores) {
        return new Vista(
                estado,
                "entrar",
                errores.isEmpty() ? "Entrar" : "Error al entrar",
                Map.of(
                        "errores",
                        errores,
                        "cuenta",
                        solicitud.parametro("cuenta").orElse(""),
                        "volver",
                        destino(solicitud)));
    }

    private static String destino(Solicitud solicitud) {
        return solicitud.parametro("volver").filter(Redireccion::esPropia).orElse("/");
    }
}
