package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Recognises who is visiting. Thread-safe. */
public interface Visitas {

    /** Who sent the request; empty without a session in force. */
    Optional<Visita> reconocer(HttpServletRequest peticion);
}
