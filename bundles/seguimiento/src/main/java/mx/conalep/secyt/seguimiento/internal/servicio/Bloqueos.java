package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.Optional;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Bloqueo;

/** Tells what locks a service. Thread-safe. */
public interface Bloqueos {
    /**
     * Why a service may not be edited today; empty when it may.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none or it is out of scope
     */
    Optional<Bloqueo> de(Identidad quien, String folio);
}
