package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import mx.conalep.secyt.http.Problema;

/**
 * One page. A subclass is a component that registers itself on the HTTP whiteboard under its pattern, asks for the
 * services that it needs, and turns a {@link Solicitud} into a {@link Respuesta}; it throws {@link Problema} to refuse.
 * Thread-safe.
 */
public abstract class Pagina extends HttpServlet {

    private final transient Marco marco;

    /** Within the frame that all pages share. */
    protected Pagina(Marco marco) {
        this.marco = marco;
    }

    /** Shows the page; changes nothing. */
    protected Respuesta ver(Solicitud solicitud) {
        throw noAdmitido();
    }

    /** Does what the page's form asks. The kit has checked by then that the form is ours. */
    protected Respuesta enviar(Solicitud solicitud) {
        throw noAdmitido();
    }

    /** Whether a form sent with a session in force must carry its token: always, but for the log-in itself. */
    protected boolean exigeToken() {
        return true;
    }

    /** How long a file may be, in bytes, that its form brings; 0 takes none. */
    protected long maximoArchivo() {
        return 0;
    }

    @Override
    protected final void doGet(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        marco.atender(peticion, respuesta, this::ver);
    }

    @Override
    protected final void doPost(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        boolean token = exigeToken();
        marco.atender(peticion, respuesta, maximoArchivo(), solicitud -> {
            Procedencia.exigir(solicitud, token);
            return enviar(solicitud);
        });
    }

    private static Problema noAdmitido() {
        return new Problema(405, "metodo-no-admitido", "Vuelva al inicio y siga los enlaces de la página.", List.of());
    }
}
