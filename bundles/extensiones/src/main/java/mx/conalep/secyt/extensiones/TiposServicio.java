package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The service types that are present now. Thread-safe. */
@ProviderType
public interface TiposServicio {

    /** The type with that key. */
    Optional<TipoDisponible> buscar(String id);

    /** Symbolic name of the bundle that brought a type which is not present now; empty when none is known. */
    default Optional<String> ausente(String id) {
        return Optional.empty();
    }

    /** All types, by key. */
    List<TipoDisponible> listar();
}
