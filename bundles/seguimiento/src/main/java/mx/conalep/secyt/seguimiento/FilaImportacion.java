package mx.conalep.secyt.seguimiento;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row: a folio, or one of the things wrong in it.
 *
 * @param fila its number in the spreadsheet; the header is 1
 * @param resultado what became of it
 * @param columna which column is wrong
 * @param valor what it said, cut to 200 characters
 * @param actual what the record says now, in a conflict
 * @param mensaje what is wrong and how to mend it
 * @param remedio what the column takes
 * @param folio of the service that it became or changed
 */
public record FilaImportacion(
        int fila,
        ResultadoFila resultado,
        @Nullable String columna,
        @Nullable String valor,
        @Nullable String actual,
        @Nullable String mensaje,
        @Nullable String remedio,
        @Nullable String folio) {

    /** The same, with what its column takes. */
    public FilaImportacion conRemedio(UnaryOperator<String> remedios) {
        String suyo = columna == null ? null : remedios.apply(columna);
        return new FilaImportacion(fila, resultado, columna, valor, actual, mensaje, suyo, folio);
    }
}
