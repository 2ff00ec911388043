package mx.conalep.secyt.informes.edicion;

import java.time.Instant;

/**
 * What the public is told about a folio. When it does not match, nothing but the folio.
 *
 * @param sustituida by what; an empty text while it is in force
 */
public record Comprobacion(
        Estado estado, String folio, String titulo, String emisor, Instant fecha, String sustituida) {

    /** Whether what somebody holds is what was issued. */
    public enum Estado {
        /** It is, and in force. */
        VIGENTE,
        /** It was issued, but something else corrects or replaces it. */
        SUSTITUIDA,
        /** There is no document with that folio and hash. */
        NO_COINCIDE
    }
}
