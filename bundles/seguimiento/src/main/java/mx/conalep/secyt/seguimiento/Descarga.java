package mx.conalep.secyt.seguimiento;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be sent.
 *
 * @param nombre of the file
 * @param tipo media type
 * @param contenido writes it
 */
public record Descarga(String nombre, String tipo, Contenido contenido) {

    /** Media type of CSV. */
    public static final String CSV = "text/csv;charset=UTF-8";

    /** Media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes a file. */
    @FunctionalInterface
    public interface Contenido {
        /** Writes everything; does not close. */
        void escribir(OutputStream salida) throws IOException;
    }
}
