package mx.conalep.secyt.extensiones;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where the system can be extended, as it is now. Thread-safe. */
@ProviderType
public interface PuntosExtension {

    /** All of them, also those to which nobody contributes. */
    List<PuntoExtension> listar();
}
