package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Capture of services (design 5). Thread-safe.
 *
 * <p>Record, history, audit row, contributions and totals are one transaction, refused with 409 {@code periodo-cerrado}
 * when the month of the service is closed, and {@code sin-movimiento-declarado} when it was declared empty.
 */
@ProviderType
public interface Capturas {

    /**
     * Captures a service, as CAPTURISTA of its unit or as UNIDAD_ESTATAL on its behalf.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong, 403 out of scope, 409 when the period takes
     *     nothing, 503 when its type fails
     */
    Servicio capturar(Identidad quien, Captura captura);

    /**
     * Replaces what was captured, as CAPTURISTA or UNIDAD_ESTATAL, in a returned record also as DIRECTOR: anything while it
     * is captured, in a returned record the fields that the return names, until its days pass.
     *
     * @param version the version that the caller has seen
     * @throws mx.conalep.secyt.http.Problema as {@link #capturar}; 404 unknown, 412 stale, 409 when it may not be edited now
     */
    Servicio editar(Identidad quien, String folio, int version, Captura captura);
}
