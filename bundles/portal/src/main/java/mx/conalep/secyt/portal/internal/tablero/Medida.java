package mx.conalep.secyt.portal.internal.tablero;

/**
 * An indicator as the board shows it.
 *
 * @param clave key
 * @param nombre name
 * @param unidad what is counted
 * @param decimales that its figures are shown with
 */
public record Medida(String clave, String nombre, String unidad, int decimales) {}
