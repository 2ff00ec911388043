package mx.conalep.secyt.portal.internal.tablero;

/**
 * Somewhere to go.
 *
 * @param texto what is read
 * @param ruta where it leads
 */
public record Enlace(String texto, String ruta) {}
