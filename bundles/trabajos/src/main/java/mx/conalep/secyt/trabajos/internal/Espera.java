package mx.conalep.secyt.trabajos.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a notice waits after it failed. */
final class Espera {

    private static final List<Duration> ESPERAS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private Espera() {}

    /** After so many failures, 1 or more; empty when it is not tried any more. */
    static Optional<Duration> tras(int fallas) {
        return fallas > ESPERAS.size() ? Optional.empty() : Optional.of(ESPERAS.get(fallas - 1));
    }
}
