package mx.conalep.secyt.seguimiento.internal.importacion;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is wrong, as a file that spreadsheets open; no cell is a formula. */
final class ErroresCsv {

    static final int TRAMO = 1_000;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String FORMULAS = "=+-@\t\r";

    private ErroresCsv() {}

    /**
     * Writes everything.
     *
     * @param tramos the rows from an index on, at most {@link #TRAMO}
     */
    static void escribir(OutputStream salida, IntFunction<List<FilaImportacion>> tramos) throws IOException {
        salida.write(BOM);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(salida, StandardCharsets.UTF_8);
        csv.writeRecord("fila", "columna", "valor", "mensaje");
        List<FilaImportacion> filas = tramos.apply(0);
        for (int desde = TRAMO; !filas.isEmpty(); desde += TRAMO) {
            for (FilaImportacion fila : filas) {
                csv.writeRecord(
                        String.valueOf(fila.fila()),
                        neutra(fila.columna()),
                        neutra(fila.valor()),
                        neutra(fila.mensaje()));
            }
            filas = tramos.apply(desde);
        }
        csv.flush();
    }

    private static String neutra(@Nullable String texto) {
        if (texto == null || texto.isEmpty()) {
            return "";
        }
        return FORMULAS.indexOf(texto.charAt(0)) >= 0 ? "'" + texto : texto;
    }
}
