package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The report formats that are present now. Thread-safe. */
@ProviderType
public interface Formatos {

    /** The format with that key, if it is enabled for a unit of the caller. */
    Optional<FormatoDisponible> buscar(Identidad quien, String id);

    /** The formats enabled for the caller, by key. */
    List<FormatoDisponible> listar(Identidad quien);
}
