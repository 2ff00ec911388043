package mx.conalep.secyt.extensiones;

import java.io.IOException;
import java.io.OutputStream;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.annotation.versioning.ProviderType;

/** A report format that is present, called through the guard. Thread-safe. */
@ProviderType
public interface FormatoDisponible extends Aportacion {

    /** Media type with its parameters. */
    String tipoMedio();

    /** File extension without dot. */
    String extension();

    /**
     * Writes the report to a capped spool under the guard. The caller closes the document.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the format fails, takes too long, writes too
     *     much or is switched off for the unit of whoever asked for it
     */
    Documento preparar(Informe informe) throws IOException;

    /**
     * Prepares the report, then copies it.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link #preparar}; nothing was written then
     */
    default void escribir(Informe informe, OutputStream salida) throws IOException {
        try (Documento documento = preparar(informe)) {
            documento.copiar(salida);
        }
    }
}
