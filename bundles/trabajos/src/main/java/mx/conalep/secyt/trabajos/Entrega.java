package mx.conalep.secyt.trabajos;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes notices to their channels; registered by whoever knows these. Thread-safe. */
@ConsumerType
@FunctionalInterface
public interface Entrega {

    /**
     * How it went.
     *
     * @param canales keys of all channels that have it now, also from earlier attempts
     * @param error which failed and why, in Spanish; null when none did
     */
    record Resultado(Set<String> canales, @Nullable String error) {

        /** Copies the keys. */
        public Resultado {
            canales = Set.copyOf(canales);
        }
    }

    /** Delivers to every channel of the unit that does not have it; never called within a transaction. */
    Resultado entregar(AvisoPendiente aviso);
}
