package mx.conalep.secyt.seguimiento;

import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Tells what locks a service. Thread-safe. */
@ProviderType
public interface Bloqueos {
    /**
     * Why a service may not be edited today; empty when it may.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none or it is out of scope
     */
    Optional<Bloqueo> de(Identidad quien, String folio);
}
