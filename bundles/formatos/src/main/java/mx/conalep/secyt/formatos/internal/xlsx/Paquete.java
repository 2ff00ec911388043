package mx.conalep.secyt.formatos.internal.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of a workbook: parts one after the other, all of the same fixed time. Leaves the stream open. */
final class Paquete {

    /** At the very start of 1980 the zip would also carry the time in the zone of the machine. */
    private static final LocalDateTime SIEMPRE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int BLOQUE = 1 << 15;

    private final ZipOutputStream zip;
    private final Writer xml;

    Paquete(OutputStream salida) {
        zip = new ZipOutputStream(salida);
        zip.setLevel(Deflater.BEST_SPEED);
        xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BLOQUE);
    }

    /** Begins a part; what is written goes to it until the next. */
    Writer parte(String nombre) throws IOException {
        xml.flush();
        ZipEntry entrada = new ZipEntry(nombre);
        entrada.setTimeLocal(SIEMPRE);
        zip.putNextEntry(entrada);
        return xml.append(XML);
    }

    void terminar() throws IOException {
        xml.flush();
        zip.finish();
        zip.flush();
    }
}
