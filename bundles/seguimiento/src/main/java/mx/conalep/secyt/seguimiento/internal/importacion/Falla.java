package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is told about a row that made something fail. */
final class Falla {

    private static final Logger LOG = LoggerFactory.getLogger(Falla.class);

    private Falla() {}

    /**
     * The errors of a row.
     *
     * @throws DatabaseUnavailableException when it is no fault of the row
     */
    static List<ErrorCampo> errores(int fila, RuntimeException falla) {
        if (falla instanceof DatabaseUnavailableException) {
            throw falla;
        }
        if (falla instanceof Problema problema) {
            return StoredCarga.errores(problema);
        }
        LOG.warn("Cannot take row {} of an import", fila, falla);
        String mensaje = "No se pudo guardar; captúrelo a mano o avise a la DCTA.";
        return List.of(new ErrorCampo("renglon", mensaje, null));
    }
}
