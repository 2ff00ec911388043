package mx.conalep.secyt.security;

import mx.conalep.secyt.security.Cuentas.Cuenta;
import org.osgi.annotation.versioning.ProviderType;

/** Two accounts of one person become one. Thread-safe. */
@ProviderType
public interface FusionesCuenta {

    /**
     * Closes one for good and gives its lasting posts to the other from today on. What it did stays under its name, and so
     * do its posts up to yesterday.
     *
     * @param de the one that ends
     * @param en the one that goes on
     * @param motivo 3 to 500 characters
     * @return the one that goes on
     * @throws mx.conalep.secyt.http.Problema 403 unless he administers each post of both; 404; 409 for his own account, or one
     *     that ended already; 422
     */
    Cuenta fusionar(Identidad quien, String de, String en, String motivo);
}
