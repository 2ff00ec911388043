package mx.conalep.secyt.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook after somebody worked on it without the system. */
final class LibroEditado {

    private static final String HOJA = "xl/worksheets/sheet1.xml";

    private LibroEditado() {}

    /** The same with other values in the cells of a column that hold a number; rows count from 1, the header. */
    static byte[] con(Path libro, String columna, IntFunction<Object> valor) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile de = new ZipFile(libro.toFile());
                ZipOutputStream a = new ZipOutputStream(bytes)) {
            for (ZipEntry parte : Collections.list(de.entries())) {
                byte[] contenido = de.getInputStream(parte).readAllBytes();
                a.putNextEntry(new ZipEntry(parte.getName()));
                a.write(parte.getName().equals(HOJA) ? hoja(contenido, columna, valor) : contenido);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] hoja(byte[] contenido, String columna, IntFunction<Object> valor) {
        String xml = new String(contenido, StandardCharsets.UTF_8);
        Matcher titulo = Pattern.compile("<c r=\"([A-Z]+)1\"[^>]*><is><t[^>]*>" + columna + "</t>")
                .matcher(xml);
        if (!titulo.find()) {
            throw new AssertionError("No tiene la columna " + columna);
        }
        String letra = titulo.group(1);
        return Pattern.compile("<c r=\"" + letra + "(\\d+)\"[^>]*><v>[^<]*</v></c>")
                .matcher(xml)
                .replaceAll(celda -> celda(letra + celda.group(1), valor.apply(Integer.parseInt(celda.group(1)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String celda(String donde, Object valor) {
        return valor instanceof Number
                ? "<c r=\"" + donde + "\"><v>" + valor + "</v></c>"
                : "<c r=\"" + donde + "\" t=\"inlineStr\"><is><t>" + valor + "</t></is></c>";
    }
}
