package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** One step for all services of a unit and period. Thread-safe. */
@ProviderType
public interface Actos {

    /**
     * Takes the step for every service that stands right before it. Runs in several short transactions, so what moved
     * stays moved when something fails later, and repeating it is harmless. A record whose return nobody has answered, and
     * all those of a closed period, stay behind.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for a bad request, 403 when the caller may not take the step over the unit
     */
    ResultadoActo aplicar(Identidad quien, Transicion paso, PeticionPeriodo peticion);
}
