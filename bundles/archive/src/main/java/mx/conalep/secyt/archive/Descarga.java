package mx.conalep.secyt.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The {@code Content-Disposition} of a download (RFC 6266). */
public final class Descarga {

    private Descarga() {}

    /** A file to keep, with its name in ASCII for old programs and in UTF-8 for the rest. */
    public static String adjunto(String nombre) {
        String ascii = Normalizer.normalize(nombre, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "");
        String utf8 = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
