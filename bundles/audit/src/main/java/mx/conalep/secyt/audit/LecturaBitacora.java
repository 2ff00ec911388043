package mx.conalep.secyt.audit;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the audit trail; who may do so is for the caller to check. Thread-safe. */
@ProviderType
public interface LecturaBitacora {

    /**
     * The rows wanted, the most recent first.
     *
     * @param desde how many to skip
     * @param cuantos how many at most
     */
    List<Asiento> buscar(FiltroBitacora filtro, int desde, int cuantos);

    /** How many rows are wanted, counted up to a limit. */
    long contar(FiltroBitacora filtro, int limite);
}
