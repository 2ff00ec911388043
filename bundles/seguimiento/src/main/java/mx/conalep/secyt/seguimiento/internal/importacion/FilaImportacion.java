package mx.conalep.secyt.seguimiento.internal.importacion;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row: a folio, or one of the things wrong in it.
 *
 * @param fila its number in the spreadsheet; the header is 1
 * @param columna which column is wrong
 * @param valor what it said, cut to 200 characters
 * @param mensaje what is wrong and how to mend it
 * @param folio of the service that it became
 */
public record FilaImportacion(
        int fila,
        @Nullable String columna,
        @Nullable String valor,
        @Nullable String mensaje,
        @Nullable String folio) {}
