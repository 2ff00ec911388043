package mx.conalep.secyt.extensiones;

import java.util.List;
import mx.conalep.secyt.security.Ambito;
import org.osgi.annotation.versioning.ProviderType;

/** The channels through which notices leave. Thread-safe. */
@ProviderType
public interface Notificadores {

    /** Those enabled for a unit, by key. */
    List<NotificadorDisponible> para(Ambito unidad);
}
