package mx.conalep.secyt.portal.internal.pagina;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came with a form; it lies on disk only until the request is answered.
 *
 * @param nombre as the browser gave it, without folders; not to be trusted
 * @param tamano in bytes
 * @param donde temporary file
 */
public record Archivo(String nombre, long tamano, Path donde) {

    /** Its content; the caller closes it. */
    public InputStream abrir() {
        try {
            return Files.newInputStream(donde);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void borrar() {
        try {
            Files.deleteIfExists(donde);
        } catch (IOException e) {
            donde.toFile().deleteOnExit();
        }
    }
}
