package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param fila its number in the spreadsheet; the header is 1
 */
public record Renglon(int fila, List<String> celdas) {}
