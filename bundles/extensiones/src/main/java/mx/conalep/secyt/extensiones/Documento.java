package mx.conalep.secyt.extensiones;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** What a format wrote, complete. Holds memory or a temporary file until closed. Not thread-safe. */
@ProviderType
public interface Documento extends AutoCloseable {

    /** Size in bytes. */
    long tamano();

    /** Copies all of it; may be repeated until closed. */
    void copiar(OutputStream salida) throws IOException;

    /** Frees what it holds; may be repeated. */
    @Override
    void close();
}
