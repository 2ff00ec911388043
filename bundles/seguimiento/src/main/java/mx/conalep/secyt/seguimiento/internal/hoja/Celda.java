package mx.conalep.secyt.seguimiento.internal.hoja;

import org.jspecify.annotations.Nullable;

/**
 * A cell.
 *
 * @param texto its value, dates as 2026-03-15 and numbers with a point; empty for none
 * @param nota a comment that marks it; null for none
 */
public record Celda(String texto, @Nullable String nota) {

    /** A cell without comment. */
    public static Celda de(@Nullable Object valor) {
        return new Celda(valor == null ? "" : valor.toString(), null);
    }

    /** The same, marked. */
    public Celda con(@Nullable String comentario) {
        return new Celda(texto, comentario);
    }
}
