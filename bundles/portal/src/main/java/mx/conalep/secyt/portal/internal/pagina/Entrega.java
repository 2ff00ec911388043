package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes one answer. */
record Entrega(HttpServletRequest peticion, HttpServletResponse respuesta, Plantillas plantillas) {

    private static final int VER_OTRA = 303;
    private static final int POR_AHORA_NO = 503;

    void entregar(Respuesta que, Map<String, Object> marco) throws IOException {
        if (que instanceof Redireccion redireccion) {
            redirigir(redireccion);
        } else if (que instanceof Vista vista) {
            mostrar(vista, marco);
        } else if (que instanceof Descarga descarga) {
            descargar(descarga);
        }
    }

    private void descargar(Descarga descarga) throws IOException {
        respuesta.setContentType(descarga.tipo());
        respuesta.setHeader("Content-Disposition", descarga.disposicion());
        descarga.contenido().escribir(respuesta.getOutputStream());
    }

    private void redirigir(Redireccion redireccion) {
        redireccion.galletas().forEach(galleta -> respuesta.addHeader("Set-Cookie", galleta));
        respuesta.setStatus(VER_OTRA);
        respuesta.setHeader("Location", redireccion.ubicacion());
    }

    /** Nothing is sent before the whole page is there, so that a template that fails gives a clean error page. */
    private void mostrar(Vista vista, Map<String, Object> marco) throws IOException {
        Map<String, Object> modelo = new HashMap<>(marco);
        modelo.put("titulo", vista.titulo());
        modelo.put("ruta", peticion.getRequestURI());
        modelo.putAll(vista.modelo());
        byte[] html = plantillas.componer(vista.plantilla(), modelo).getBytes(StandardCharsets.UTF_8);
        respuesta.setStatus(vista.estado());
        if (vista.estado() == POR_AHORA_NO) {
            respuesta.setHeader("Retry-After", "3");
        }
        respuesta.setContentType("text/html;charset=UTF-8");
        respuesta.setContentLength(html.length);
        respuesta.getOutputStream().write(html);
    }
}
