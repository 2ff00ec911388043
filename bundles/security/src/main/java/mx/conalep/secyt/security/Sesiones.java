package mx.conalep.secyt.security;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Sessions of people in a browser; any node finds them. Thread-safe. */
@ProviderType
public interface Sesiones {

    /** Name of the cookie that carries the token over HTTPS. */
    String GALLETA_SEGURA = "__Host-SECYT";

    /** Name of the cookie that carries the token over plain HTTP, as on one's own machine. */
    String GALLETA = "SECYT";

    /**
     * An open session.
     *
     * @param token secret that the cookie carries; only its hash is stored
     * @param csrf what unsafe requests repeat in the header {@code X-CSRF-Token}
     * @param identidad who it is, with the powers of today
     */
    record Sesion(String token, String csrf, Identidad identidad) {}

    /**
     * Opens one.
     *
     * @throws mx.conalep.secyt.http.Problema as {@link Autenticador#autenticar}
     */
    Sesion abrir(String cuenta, String contrasena);

    /** The open session of a token; empty when it was closed, expired, or its account may not log in. */
    Optional<Sesion> buscar(String token);

    /** Ends it; does nothing when there is none. */
    void cerrar(String token);
}
