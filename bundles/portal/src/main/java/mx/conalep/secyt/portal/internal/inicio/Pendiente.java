package mx.conalep.secyt.portal.internal.inicio;

/**
 * Something that is due.
 *
 * @param cuantos how many
 * @param que of what
 * @param nota what happens with it, or who waits
 * @param ruta where it is done
 * @param accion words of the button
 * @param urge whether somebody waits for it
 */
public record Pendiente(long cuantos, String que, String nota, String ruta, String accion, boolean urge) {}
