package mx.conalep.secyt.informes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The reports that are present, made and written for whoever asks. Thread-safe. */
@ProviderType
public interface Informes {

    /**
     * A report that is written already.
     *
     * @param documento whoever gets it closes it
     * @param tipoMedio media type
     * @param archivo name of the file
     */
    record Emitido(Documento documento, String tipoMedio, String archivo) {}

    /** Those for him, by key. */
    List<FuenteInforme> listar(Identidad quien);

    /**
     * The one with that key.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none, 403 when it is not for him
     */
    FuenteInforme exigir(Identidad quien, String clave);

    /**
     * Makes and writes it: whole, or not at all.
     *
     * @param consulta query parameters with {@code formato}, csv unless given
     * @throws mx.conalep.secyt.http.Problema 404 and 403 as {@link #exigir}, 422 for the format or a parameter, 503 when
     *     the format fails
     */
    Emitido emitir(Identidad quien, String clave, Map<String, String> consulta) throws IOException;
}
