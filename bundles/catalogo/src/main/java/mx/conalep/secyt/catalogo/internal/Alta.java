package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.security.Identidad;

/** How one kind of request is done. Thread-safe. */
interface Alta {

    /** What is registered already and looks like it, in Spanish. */
    List<String> parecidas(Identidad quien, Peticion peticion);

    /** Key of what accepting makes. */
    String resultado(Solicitud solicitud, Solicitud.Aceptacion aceptacion);

    /**
     * Makes it in one transaction, before whose end the identity's hook is called.
     *
     * @throws mx.conalep.secyt.http.Problema when it cannot be made
     */
    void hacer(Identidad quien, Solicitud solicitud, Solicitud.Aceptacion aceptacion);
}
