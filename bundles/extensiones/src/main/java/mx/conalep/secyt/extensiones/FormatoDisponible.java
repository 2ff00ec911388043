package mx.conalep.secyt.extensiones;

import java.io.IOException;
import java.io.OutputStream;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** A report format that is present, called through the guard. Thread-safe. */
@ProviderType
public interface FormatoDisponible {

    /** Key. */
    String id();

    /** Name for people. */
    String nombre();

    /** Media type with its parameters. */
    String tipoMedio();

    /** File extension without dot. */
    String extension();

    /** Symbolic name of the bundle that brings it. */
    String bundle();

    /**
     * Writes the report to a capped spool under the guard. The caller closes the document.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the format fails, takes too long or writes too
     *     much
     */
    Documento preparar(Informe informe) throws IOException;

    /**
     * The same on behalf of somebody: a format that fails too often for his unit is switched off for it.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link #preparar(Informe)}, and when it is switched off
     */
    default Documento preparar(Informe informe, Identidad quien) throws IOException {
        return preparar(informe);
    }

    /**
     * Prepares the report, then copies it.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link #preparar(Informe)}; nothing was written then
     */
    default void escribir(Informe informe, OutputStream salida) throws IOException {
        try (Documento documento = preparar(informe)) {
            documento.copiar(salida);
        }
    }
}
