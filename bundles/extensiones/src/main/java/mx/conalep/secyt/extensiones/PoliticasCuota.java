package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The policies that give fees, in force or not. Thread-safe. */
@ProviderType
public interface PoliticasCuota {

    /** The policy with that key, if it is enabled for a unit of the caller. */
    Optional<PoliticaDisponible> buscar(Identidad quien, String id);

    /** The policies enabled for the caller, by key. */
    List<PoliticaDisponible> listar(Identidad quien);
}
