package mx.conalep.secyt.seguimiento.internal.edicion;

import java.util.List;
import mx.conalep.secyt.security.Identidad;

/** From a service to the official editions in which it counted. Thread-safe. */
@FunctionalInterface
public interface EdicionesServicio {

    /**
     * The oldest first.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is no such service, or it is out of scope
     */
    List<EdicionDeServicio> listar(Identidad quien, String folio);
}
