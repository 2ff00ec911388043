package mx.conalep.secyt.portal.internal.pagina;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A page to be rendered. Immutable.
 *
 * @param estado HTTP status
 * @param plantilla name of the template, without folder and ending
 * @param titulo of the document, before the name of the system
 * @param modelo what the template sees besides the layout's own {@code titulo}, {@code visita}, {@code demostracion}
 */
public record Vista(int estado, String plantilla, String titulo, Map<String, Object> modelo) implements Respuesta {

    /** Copies the model, in which null means that there is none. */
    public Vista {
        modelo = Collections.unmodifiableMap(new HashMap<>(modelo));
    }

    /** A page that went well. */
    public static Vista de(String plantilla, String titulo, Map<String, Object> modelo) {
        return new Vista(200, plantilla, titulo, modelo);
    }
}
