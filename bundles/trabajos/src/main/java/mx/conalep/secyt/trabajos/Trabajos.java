package mx.conalep.secyt.trabajos;

import java.sql.SQLException;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Work that takes longer than a request. Thread-safe. */
@ProviderType
public interface Trabajos {

    /** Orders a job in the transaction of its record, on behalf of its actor; tells its id. */
    long encargar(TxSession session, Encargo encargo) throws SQLException;

    /**
     * One job.
     *
     * @throws mx.conalep.secyt.http.Problema 404 unless he ordered it, or administers or audits its unit
     */
    Trabajo leer(Identidad quien, long id);

    /**
     * The newest first: his own, and with {@code todos} also those of the units that he administers or audits nationally.
     *
     * @param clase only this kind; null means all
     */
    Pagina<Trabajo> listar(
            Identidad quien, boolean todos, @Nullable String clase, @Nullable EstadoTrabajo estado, Paginacion pagina);

    /**
     * Stops one: at once when it waits, otherwise at its next report.
     *
     * @throws mx.conalep.secyt.http.Problema 404 as above, 403 when he only audits, 409 when it is over
     */
    Trabajo cancelar(Identidad quien, long id);
}
