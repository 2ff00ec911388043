package mx.conalep.secyt.portal.internal.piezas;

import java.util.Locale;

/** What a badge means beside its word. */
public enum Tono {
    /** Nothing in particular. */
    NEUTRO,
    /** Under way. */
    CURSO,
    /** Done, accepted. */
    BIEN,
    /** Somebody has to do something. */
    ATENCION,
    /** Wrong, overdue, refused. */
    MAL;

    /** Class of the style sheet. */
    public String clase() {
        return "insignia-" + name().toLowerCase(Locale.ROOT);
    }
}
