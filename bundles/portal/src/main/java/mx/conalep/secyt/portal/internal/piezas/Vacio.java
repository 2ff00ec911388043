package mx.conalep.secyt.portal.internal.piezas;

/**
 * What is said where there is nothing to show.
 *
 * @param titulo that there is nothing
 * @param texto when there will be, and what to do
 * @param enlace to the next step, may be empty
 * @param accion words of the link
 */
public record Vacio(String titulo, String texto, String enlace, String accion) {

    /** Without a way to go on. */
    public static Vacio de(String titulo, String texto) {
        return new Vacio(titulo, texto, "", "");
    }
}
