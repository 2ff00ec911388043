package mx.conalep.secyt.security.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil date of the posts. */
final class Calendario {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Calendario() {}

    static LocalDate hoy(Clock reloj) {
        return LocalDate.ofInstant(reloj.instant(), MEXICO);
    }
}
