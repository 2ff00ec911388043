package mx.conalep.secyt.extensiones;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The rules that share out fees, in force or not. Thread-safe. */
@ProviderType
public interface ReglasDerrama {

    /** The rule with that key, if it is enabled for a unit of the caller. */
    Optional<ReglaDisponible> buscar(Identidad quien, String id);

    /** The rules enabled for the caller, by key. */
    List<ReglaDisponible> listar(Identidad quien);
}
