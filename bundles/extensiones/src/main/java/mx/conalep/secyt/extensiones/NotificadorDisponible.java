package mx.conalep.secyt.extensiones;

import org.osgi.annotation.versioning.ProviderType;

/** A channel that is present, called through the guard. Thread-safe. */
@ProviderType
public interface NotificadorDisponible extends Aportacion {

    /**
     * Delivers a notice with the settings of its unit; never within a transaction.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when it fails or takes too long: try again later, with
     *     the same {@link Mensaje#id()}
     */
    void entregar(Mensaje mensaje);
}
