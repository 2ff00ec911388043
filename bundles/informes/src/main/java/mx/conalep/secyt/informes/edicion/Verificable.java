package mx.conalep.secyt.informes.edicion;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Documents whose QR leads to the public check; registered by each slice that prints some. Thread-safe. */
@ConsumerType
@FunctionalInterface
public interface Verificable {

    /** The document with that folio, if it is one of these; never within a transaction. */
    Optional<Comprobante> buscar(String folio);

    /**
     * What the public may know of a document.
     *
     * @param huella its whole hash, with which the caller's is compared; it is not told
     * @param emisor unit that issued it
     * @param fecha when
     * @param sustituida by what, in words such as {@code Fe de erratas FE-2026-001}; an empty text while it is in force
     */
    record Comprobante(String folio, String titulo, String huella, String emisor, Instant fecha, String sustituida) {}
}
