package mx.conalep.secyt.informes.edicion;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Official editions. Thread-safe. */
@ProviderType
public interface Ediciones {

    /** Reports of which editions are issued, title by key. */
    List<Serie> series();

    /** A report of which editions are issued. */
    record Serie(String clave, String titulo) {}

    /** What is missing for an edition. */
    Previa previa(Identidad quien, String clave, PeriodoEdicion periodo);

    /**
     * Before issuing.
     *
     * @param emitida folio of the edition that there is already; null when there is none
     */
    record Previa(
            PeriodoEdicion periodo,
            List<Faltante> faltantes,
            @Nullable String emitida) {

        /** Copies the list. */
        public Previa {
            faltantes = List.copyOf(faltantes);
        }

        /** Those that nothing but closing mends. */
        public List<Faltante> abiertos() {
            return faltantes.stream().filter(Faltante::abierto).toList();
        }
    }

    /**
     * What an edition would say if it were issued now, marked as a draft on each page; nothing is kept of it.
     *
     * @param formato pdf or docx
     * @throws mx.conalep.secyt.http.Problema 403 unless the line is his, 422 for the period or the format
     */
    Escrito borrador(Identidad quien, String clave, PeriodoEdicion periodo, String formato);

    /**
     * Freezes and issues.
     *
     * @throws mx.conalep.secyt.http.Problema 403 unless the line is his, 409 when there is one already or months are open,
     *     422 when something is missing in the request, also the justification of those missing
     */
    Edicion emitir(Identidad quien, String clave, NuevaEdicion nueva);

    /** The latest first. */
    Pagina<Edicion> listar(Filtro filtro, Paginacion paginacion);

    /** Which editions; what is null does not restrict. */
    record Filtro(
            @Nullable String clave,
            @Nullable TipoEdicion tipo,
            @Nullable Integer ejercicio) {}

    /**
     * One edition.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Edicion leer(String folio);

    /**
     * An edition in a format: pdf, docx, or one of the report formats.
     *
     * @throws mx.conalep.secyt.http.Problema 404, 422 for the format
     */
    Escrito escribir(Identidad quien, String folio, String formato) throws IOException;

    /** The binder: a ZIP of everything behind an edition, with its index. */
    Escrito legajo(Identidad quien, String folio);

    /** A file that is about to be written. */
    record Escrito(String archivo, String tipoMedio, Escritor escritor) {}

    /** Writes a file. */
    @FunctionalInterface
    interface Escritor {
        /** Writes all of it; may be called once. */
        void escribir(OutputStream salida) throws IOException;
    }

    /** Services that count in an edition, of those units that the caller may see. */
    Pagina<Renglon> servicios(
            Identidad quien, String folio, @Nullable String unidad, @Nullable String indicador, Paginacion paginacion);

    /**
     * Attaches the signed scan.
     *
     * @param archivo id in the archive, a PDF
     */
    Edicion firmar(Identidad quien, String folio, long archivo);

    /**
     * Issues a fe de erratas: what its months say otherwise by now, and texts.
     *
     * @throws mx.conalep.secyt.http.Problema 409 when there is nothing to correct
     */
    Edicion corregir(Identidad quien, String folio, String causa, List<Cambio> textos);
}
