package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.List;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importacion;

/**
 * How far an import is.
 *
 * @param errores the first 100 things wrong; the others are in {@code …/filas}
 */
public record Detalle(Importacion importacion, List<FilaImportacion> errores) {

    /** Copies the list. */
    public Detalle {
        errores = List.copyOf(errores);
    }
}
