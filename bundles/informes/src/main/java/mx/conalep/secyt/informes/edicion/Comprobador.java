package mx.conalep.secyt.informes.edicion;

import org.osgi.annotation.versioning.ProviderType;

/** Checks what a QR says. Thread-safe. */
@ProviderType
@FunctionalInterface
public interface Comprobador {

    /**
     * Compares.
     *
     * @param huella the first 16 digits of the hash, or more
     */
    Comprobacion comprobar(String folio, String huella);
}
