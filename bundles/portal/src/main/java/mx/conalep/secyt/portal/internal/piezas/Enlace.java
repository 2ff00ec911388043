package mx.conalep.secyt.portal.internal.piezas;

/**
 * Somewhere to go: a tab, a step of the way to a page, an entry of a menu.
 *
 * @param texto what is read
 * @param ruta where it leads
 * @param actual whether one is there
 */
public record Enlace(String texto, String ruta, boolean actual) {

    /** Elsewhere. */
    public static Enlace a(String texto, Object ruta) {
        return new Enlace(texto, ruta.toString(), false);
    }

    /** Here. */
    public static Enlace aqui(String texto) {
        return new Enlace(texto, "", true);
    }
}
