package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The service types that have ever been present, to read what was captured with them. Thread-safe. */
@ProviderType
public interface Descriptores {

    /** The latest version of a type. */
    Optional<Descriptor> buscar(String tipo);

    /** A version of a type. */
    Optional<Descriptor> buscar(String tipo, int version);

    /** The latest version of each, by key. */
    List<Descriptor> listar();
}
