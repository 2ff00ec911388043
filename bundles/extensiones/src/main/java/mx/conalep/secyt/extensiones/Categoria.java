package mx.conalep.secyt.extensiones;

import org.jspecify.annotations.Nullable;

/**
 * The national category under which a service type counts (design decision 5).
 *
 * @param clave key of a core type; null when the type proposes none
 * @param suma whether its services add to the national indicators from now on
 * @param motivo why, in Spanish
 */
public record Categoria(@Nullable String clave, boolean suma, String motivo) {

    /** A core type is a category itself. */
    public static Categoria nucleo(String tipo) {
        return new Categoria(tipo, true, "Es un tipo nacional.");
    }
}
