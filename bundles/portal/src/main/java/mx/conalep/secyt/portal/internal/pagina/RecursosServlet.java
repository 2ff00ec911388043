package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import mx.conalep.secyt.portal.internal.pagina.Recursos.Recurso;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the assets; as their names change with their content, a browser asks for each only once. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(Recursos.RUTA + "*")
public final class RecursosServlet extends HttpServlet {

    private final transient Recursos recursos;

    /** Serves these. */
    @Activate
    public RecursosServlet(@Reference Recursos recursos) {
        this.recursos = recursos;
    }

    @Override
    protected void doGet(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        String ruta = peticion.getPathInfo();
        Recurso recurso =
                ruta == null ? null : recursos.buscar(ruta.substring(1)).orElse(null);
        if (recurso == null) {
            Cabeceras.deSeguridad(peticion, respuesta);
            respuesta.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Cabeceras.deRecurso(peticion, respuesta);
            respuesta.setContentType(recurso.tipo());
            escribir(contenido(recurso, peticion, respuesta), respuesta);
        }
    }

    private static byte[] contenido(Recurso recurso, HttpServletRequest peticion, HttpServletResponse respuesta) {
        byte[] comprimido = recurso.comprimido();
        if (comprimido == null || !aceptaGzip(peticion.getHeader("Accept-Encoding"))) {
            return recurso.bytes();
        }
        respuesta.setHeader("Content-Encoding", "gzip");
        return comprimido;
    }

    private static boolean aceptaGzip(@Nullable String acepta) {
        String texto = acepta == null ? "" : acepta.toLowerCase(Locale.ROOT).replace(" ", "");
        return texto.contains("gzip") && !texto.contains("gzip;q=0,") && !texto.endsWith("gzip;q=0");
    }

    private static void escribir(byte[] bytes, HttpServletResponse respuesta) throws IOException {
        respuesta.setContentLength(bytes.length);
        respuesta.getOutputStream().write(bytes);
    }
}
