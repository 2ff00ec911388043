package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every page tells the browser: take nothing from elsewhere, run nothing inline, be framed by nobody. */
final class Cabeceras {

    private static final String CSP = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    /** With {@code no-referrer} browsers would send {@code Origin: null} with our own forms. */
    private static final Map<String, String> COMUNES = Map.of(
            "Content-Security-Policy", CSP,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String UN_ANIO = "max-age=31536000";

    private Cabeceras() {}

    static void deSeguridad(HttpServletRequest peticion, HttpServletResponse respuesta) {
        COMUNES.forEach(respuesta::setHeader);
        if (peticion.isSecure()) {
            respuesta.setHeader("Strict-Transport-Security", UN_ANIO);
        }
    }

    static void dePagina(HttpServletRequest peticion, HttpServletResponse respuesta) {
        deSeguridad(peticion, respuesta);
        respuesta.setHeader("Cache-Control", "no-store");
        respuesta.setHeader("Vary", "Cookie");
    }

    static void deRecurso(HttpServletRequest peticion, HttpServletResponse respuesta) {
        deSeguridad(peticion, respuesta);
        respuesta.setHeader("Cache-Control", "public, " + UN_ANIO + ", immutable");
        respuesta.setHeader("Vary", "Accept-Encoding");
    }
}
