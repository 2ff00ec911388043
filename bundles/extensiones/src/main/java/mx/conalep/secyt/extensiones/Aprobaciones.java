package mx.conalep.secyt.extensiones;

import org.osgi.annotation.versioning.ProviderType;

/** What the national areas approved of what plugins bring; kept in memory for some seconds. Thread-safe. */
@ProviderType
public interface Aprobaciones {

    /** How services of a type that are captured now count. A core type costs no look-up. */
    Categoria categoria(TipoDisponible tipo);
}
