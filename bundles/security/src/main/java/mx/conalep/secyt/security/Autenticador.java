package mx.conalep.secyt.security;

import org.osgi.annotation.versioning.ProviderType;

/** Tells who somebody is by account and password. Thread-safe. */
@ProviderType
public interface Autenticador {

    /**
     * Checks a password; costly on purpose.
     *
     * @return the account with the powers of today
     * @throws mx.conalep.secyt.http.Problema 401 {@code credenciales-incorrectas} for an unknown or inactive account and
     *     for a wrong password, 429 {@code cuenta-bloqueada} after too many of them, 503 when too many people log in at once
     */
    Identidad autenticar(String cuenta, String contrasena);
}
