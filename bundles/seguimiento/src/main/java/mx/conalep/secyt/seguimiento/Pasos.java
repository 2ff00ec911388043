package mx.conalep.secyt.seguimiento;

import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The chain of one service (design 5); each step is one transaction, refused in a closed month. Thread-safe. */
@ProviderType
public interface Pasos {

    /**
     * Takes one step forward: CAPTURISTA or UNIDAD_ESTATAL report, DIRECTOR releases, UNIDAD_ESTATAL validates, CST or CSC
     * verifies by line. It ends a return that was open.
     *
     * <p>A release asks what the release of the whole month asks, once: what is explained there holds for the month.
     *
     * @throws mx.conalep.secyt.http.Problema 404 unknown, 403 out of scope, 409 in another state or closed period, 412
     *     stale, 422 {@code advertencia} with the warnings of the month that a release leaves unexplained
     */
    Servicio avanzar(Identidad quien, String folio, Transicion paso, PeticionPaso peticion);

    /**
     * Sends a record back to the step that the request names, which must be one already done: {@code capturar} and
     * {@code reportar} leave it captured, {@code liberar} reported, {@code validar} released, {@code verificar} validated.
     *
     * <p>May do it whoever may do a step that is still to come, within the same scope: from reported DIRECTOR,
     * UNIDAD_ESTATAL, CST or CSC by line; from released UNIDAD_ESTATAL, CST or CSC; from validated and verified CST or CSC.
     *
     * @param version the version that the caller has seen; null when he does not care
     * @throws mx.conalep.secyt.http.Problema 404 unknown, 403 out of scope, 409 when the step was not done yet or the period
     *     is closed, 412 stale, 422 for a bad request
     */
    Servicio devolver(Identidad quien, String folio, PeticionDevolucion peticion, @Nullable Integer version);
}
