package mx.conalep.secyt.portal.internal.pagina;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file to be saved.
 *
 * @param nombre that it is saved under
 * @param tipo media type
 * @param contenido writes it; outside any transaction
 */
public record Descarga(String nombre, String tipo, Contenido contenido) implements Respuesta {

    /** Writes a file. */
    public interface Contenido {

        /** To an answer whose headers are out by then. */
        void escribir(OutputStream salida) throws IOException;
    }

    /** One that is in memory. */
    public static Descarga de(String nombre, String tipo, byte[] bytes) {
        byte[] copia = bytes.clone();
        return new Descarga(nombre, tipo, salida -> salida.write(copia));
    }

    /** Value of {@code Content-Disposition} (RFC 6266), for names with accents too. */
    String disposicion() {
        String simple = nombre.replaceAll("[^A-Za-z0-9._-]", "_");
        String completo = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + simple + "\"; filename*=UTF-8''" + completo;
    }
}
