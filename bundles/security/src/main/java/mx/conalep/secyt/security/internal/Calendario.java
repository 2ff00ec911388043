package mx.conalep.secyt.security.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The civil day, at which posts begin and end. */
final class Calendario {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Calendario() {}

    static LocalDate hoy(Clock reloj) {
        return LocalDate.ofInstant(reloj.instant(), MEXICO);
    }

    /** First instant of a day. */
    static @Nullable Instant inicio(@Nullable LocalDate dia) {
        return dia == null ? null : dia.atStartOfDay(MEXICO).toInstant();
    }

    /** Instant at which a day is over. */
    static @Nullable Instant fin(@Nullable LocalDate dia) {
        return dia == null ? null : inicio(dia.plusDays(1));
    }
}
