package mx.conalep.secyt.trabajos;

import java.time.Instant;
import java.util.Set;

/**
 * A notice to be delivered.
 *
 * @param id of its row
 * @param aviso what it says
 * @param momento when it happened
 * @param canales keys of the channels that took it already
 * @param intentos how often it failed
 */
public record AvisoPendiente(long id, Aviso aviso, Instant momento, Set<String> canales, int intentos) {

    /** Copies the keys. */
    public AvisoPendiente {
        canales = Set.copyOf(canales);
    }
}
