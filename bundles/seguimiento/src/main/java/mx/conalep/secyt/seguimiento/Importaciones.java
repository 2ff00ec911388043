package mx.conalep.secyt.seguimiento;

import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Files of services, read in the background; each is seen by who sent it, and by administrators. Thread-safe. */
@ProviderType
public interface Importaciones {

    /**
     * Takes a file; its rows are read afterwards.
     *
     * @param repetir whether the same file may be loaded once more
     * @throws mx.conalep.secyt.http.Problema 415 when it is no file that we read, 422 for its header or size, 409 when the
     *     account loaded the same before
     */
    Importacion iniciar(
            Identidad quien,
            @Nullable String nombre,
            ClaseImportacion clase,
            ModoImportacion modo,
            boolean repetir,
            byte[] contenido);

    /**
     * Loads a file that was reviewed, as it was sent.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when it was no review, is not over, or its file was forgotten
     */
    Importacion aplicar(Identidad quien, String id);

    /** Progress. */
    Importacion leer(Identidad quien, String id);

    /** His own, the newest first. */
    Pagina<Importacion> listar(Identidad quien, Paginacion pagina);

    /** What became of the rows, or only what is wrong. */
    Pagina<FilaImportacion> filas(Identidad quien, String id, boolean soloMalas, Paginacion pagina);

    /** The first things wrong. */
    List<FilaImportacion> malas(Importacion importacion, int desde, int cuantas);

    /** What became of the rows, or only what is wrong, as CSV. */
    Descarga filas(Identidad quien, String id, boolean soloMalas);

    /**
     * The file that was sent, as a workbook with a comment on each cell that is wrong; rows that were captured have their
     * folio, so that it can be mended and sent again as {@link ClaseImportacion#HOJA}.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when the file was forgotten or is not read yet
     */
    Descarga respuesta(Identidad quien, String id);

    /**
     * Stops it; what was captured stays.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when it is over
     */
    Importacion cancelar(Identidad quien, String id);

    /**
     * Goes on with one that was interrupted.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when it was not
     */
    Importacion reanudar(Identidad quien, String id);
}
