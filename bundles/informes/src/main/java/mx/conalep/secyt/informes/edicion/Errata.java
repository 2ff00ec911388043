package mx.conalep.secyt.informes.edicion;

import java.time.Instant;
import java.util.List;

/**
 * A fe de erratas: what an edition says and what it should say.
 *
 * @param folio of its own
 * @param causa why
 * @param huella SHA-256 of edition and changes
 */
public record Errata(
        String folio, String causa, String huella, String emitidaPor, Instant momento, List<Cambio> cambios) {

    /** Copies the list. */
    public Errata {
        cambios = List.copyOf(cambios);
    }

    /**
     * One figure or text.
     *
     * @param donde where in the edition
     * @param antes what it says
     * @param despues what it should say
     */
    public record Cambio(String donde, String antes, String despues) {}
}
