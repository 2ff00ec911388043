package mx.conalep.secyt.portal.internal.pagina;

import java.util.List;

/**
 * Sends the browser to another page of ours (303), which it asks for with GET.
 *
 * @param ubicacion path within the site
 * @param galletas values for {@code Set-Cookie}
 */
public record Redireccion(String ubicacion, List<String> galletas) implements Respuesta {

    /** Refuses to lead away from the site. */
    public Redireccion {
        galletas = List.copyOf(galletas);
        if (!esPropia(ubicacion)) {
            throw new IllegalArgumentException("No es una ruta de este sitio: " + ubicacion);
        }
    }

    /** Without cookies. */
    public static Redireccion a(String ubicacion) {
        return new Redireccion(ubicacion, List.of());
    }

    /** Whether a path stays within the site, whatever a browser makes of backslashes and control characters. */
    public static boolean esPropia(String ruta) {
        return ruta.startsWith("/")
                && !ruta.startsWith("//")
                && ruta.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}
