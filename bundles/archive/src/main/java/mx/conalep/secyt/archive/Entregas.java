package mx.conalep.secyt.archive;

import java.io.IOException;
import java.io.InputStream;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps files that are handed in for a thing ({@link Destino}), also by those without a post over a unit. Thread-safe. */
@ProviderType
public interface Entregas {

    /**
     * Keeps one.
     *
     * @throws mx.conalep.secyt.http.Problema what the {@link Destino} says, and what {@link Archivos#recibir} says
     */
    Archivo guardar(Identidad quien, String cosa, String clave, String nombre, InputStream bytes) throws IOException;
}
