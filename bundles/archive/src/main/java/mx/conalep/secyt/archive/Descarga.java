package mx.conalep.secyt.archive;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Downloads, as files to keep (RFC 6266). */
public final class Descarga {

    private Descarga() {}

    /** The bytes of a file, never to be opened in the browser's place; the caller checked who asks. */
    public static Response de(Archivos archivos, Archivo archivo) {
        StreamingOutput cuerpo = salida -> {
            try (InputStream bytes = archivos.abrir(archivo)) {
                bytes.transferTo(salida);
            }
        };
        return Response.ok(cuerpo, archivo.tipo())
                .header(HttpHeaders.CONTENT_LENGTH, archivo.tamano())
                .header(HttpHeaders.CONTENT_DISPOSITION, adjunto(archivo.nombre()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The {@code Content-Disposition}, with the file's name in ASCII for old programs and in UTF-8 for the rest. */
    public static String adjunto(String nombre) {
        String ascii = Normalizer.normalize(nombre, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._ -]", "");
        String utf8 = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
