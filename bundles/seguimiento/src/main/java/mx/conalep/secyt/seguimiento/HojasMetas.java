package mx.conalep.secyt.seguimiento;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Goals in a workbook that people fill in offline and send back. Thread-safe. */
@ProviderType
public interface HojasMetas {

    /** A workbook that is ready to be written. */
    @FunctionalInterface
    interface Descarga {

        /** Writes it; does not close. */
        void escribir(OutputStream salida) throws IOException;
    }

    /**
     * The goals of a year within the scope of the caller, those that are missing too: versions hidden, observed cells
     * marked with their reason.
     *
     * @param unidad only this unit and those below it; null means all
     * @throws mx.conalep.secyt.http.Problema 422, 403
     */
    Descarga descargar(Identidad quien, @Nullable Integer ejercicio, @Nullable String unidad);

    /**
     * Reads a workbook or CSV with those columns: only rows that differ are captured, each by itself; what somebody else
     * changed meanwhile is a conflict and stays.
     *
     * @param aplicar whether to capture; otherwise it is only tried
     * @throws mx.conalep.secyt.http.Problema 422 when the file cannot be read at all
     */
    Resultado subir(Identidad quien, byte[] archivo, boolean aplicar);

    /** What became of a row. */
    enum Suerte {
        /** As it was. */
        IGUAL,
        /** Captured for the first time. */
        NUEVA,
        /** Captured anew. */
        CAMBIADA,
        /** Changed by somebody else since the download. */
        CONFLICTO,
        /** Wrong, or not allowed. */
        ERROR
    }

    /**
     * A row that differs.
     *
     * @param fila its number in the sheet; the header is 1
     * @param errores column by column
     */
    record Fila(
            int fila, @Nullable String unidad, @Nullable String indicador, Suerte suerte, List<ErrorCampo> errores) {}

    /**
     * What became of a file.
     *
     * @param aplicada whether rows were captured
     * @param renglones all rows that are not as they were
     */
    record Resultado(
            boolean aplicada,
            int iguales,
            int nuevas,
            int cambiadas,
            int conflictos,
            int errores,
            List<Fila> renglones) {}
}
