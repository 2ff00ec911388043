package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The bundles that contribute to the system, those that failed to included. Thread-safe. */
@ProviderType
public interface Complementos {

    /** All of them, core ones too, by symbolic name. */
    List<Complemento> listar();

    /** The one with that symbolic name; when several versions are installed, the one in use. */
    Optional<Complemento> buscar(String bundle);
}
