package mx.conalep.secyt.seguimiento.internal.importacion;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.conalep.secyt.seguimiento.internal.hoja.Neutro;

/** CSV as spreadsheets in Mexico open it: UTF-8 with BOM; no cell is a formula. Not thread-safe. */
final class CsvParaHojas {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    /** Begins a file; the stream is not closed. */
    CsvParaHojas(OutputStream salida) throws IOException {
        salida.write(BOM);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(salida, StandardCharsets.UTF_8);
    }

    void renglon(List<String> celdas) {
        csv.writeRecord(celdas.stream().map(Neutro::escribir).toList());
    }

    void terminar() throws IOException {
        csv.flush();
    }
}
