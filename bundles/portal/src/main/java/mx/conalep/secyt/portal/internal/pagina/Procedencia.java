package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** Tells our own forms from those that another site makes the browser send. */
final class Procedencia {

    private Procedencia() {}

    /**
     * Demands that a form comes from a page of this site and, with a session in force, carries its token.
     *
     * @throws Problema 403 otherwise
     */
    static void exigir(Solicitud solicitud, boolean token) {
        if (!esPropia(solicitud.http())) {
            throw Problema.prohibido(
                    "origen-ajeno", "El formulario llegó desde otro sitio. Abra SECyT y envíelo desde ahí.");
        }
        if (token && !solicitud.visita().map(v -> coincide(v, solicitud)).orElse(true)) {
            throw Problema.prohibido(
                    "formulario-caduco", "El formulario caducó. Vuelva a la página, actualícela y envíelo de nuevo.");
        }
    }

    private static boolean coincide(Visita visita, Solicitud solicitud) {
        byte[] esperado = visita.csrf().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(esperado, solicitud.literal("csrf").getBytes(StandardCharsets.UTF_8));
    }

    /** Every browser in use sends one of the two headers with a form. */
    private static boolean esPropia(HttpServletRequest http) {
        String origen = http.getHeader("Origin");
        if (origen != null) {
            return mismaAutoridad(origen, http.getHeader("Host"));
        }
        return "same-origin".equals(http.getHeader("Sec-Fetch-Site"));
    }

    private static boolean mismaAutoridad(String origen, @Nullable String anfitrion) {
        try {
            String autoridad = URI.create(origen).getRawAuthority();
            return autoridad != null && autoridad.equalsIgnoreCase(anfitrion);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
