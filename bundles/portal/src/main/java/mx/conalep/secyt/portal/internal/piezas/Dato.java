package mx.conalep.secyt.portal.internal.piezas;

import org.jspecify.annotations.Nullable;

/**
 * A line of a definition list, drawn by the macro {@code ficha}.
 *
 * @param termino what it is
 * @param celda its value
 */
public record Dato(String termino, Celda celda) {

    /** Plain words; null or none are shown as a dash. */
    public static Dato de(String termino, @Nullable Object valor) {
        return new Dato(termino, Celda.de(valor));
    }
}
