package mx.conalep.secyt.archive.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a ZIP is, by the names of what it holds. */
final class TipoZip {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String ZIP = "application/zip";

    private static final int ENTRADAS = 10_000;
    private static final Pattern EJECUTABLE = Pattern.compile(
            ".*(\\.(exe|dll|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|scr|jar|war|class|sh|so|dylib|apk|lnk|html?|svg)"
                    + "|vbaproject\\.bin|meta-inf/manifest\\.mf)");

    private TipoZip() {}

    static String de(Path archivo) throws IOException {
        Set<String> nombres = nombres(archivo);
        if (nombres.stream().anyMatch(n -> EJECUTABLE.matcher(n).matches())) {
            throw TipoContenido.desconocido();
        }
        if (!nombres.contains("[content_types].xml")) {
            return ZIP;
        }
        if (nombres.contains("xl/workbook.xml")) {
            return XLSX;
        }
        if (nombres.contains("word/document.xml")) {
            return DOCX;
        }
        return ZIP;
    }

    private static Set<String> nombres(Path archivo) throws IOException {
        Set<String> nombres = new HashSet<>();
        try (ZipFile zip = new ZipFile(archivo.toFile())) {
            if (zip.size() > ENTRADAS) {
                throw TipoContenido.desconocido();
            }
            zip.stream().map(ZipEntry::getName).forEach(n -> nombres.add(n.toLowerCase(Locale.ROOT)));
        } catch (ZipException danado) {
            throw TipoContenido.desconocido();
        }
        return nombres;
    }
}
