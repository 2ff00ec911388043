package mx.conalep.secyt.security.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** The civil day, at which posts begin and end. */
final class Calendario {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Calendario() {}

    static LocalDate hoy(Clock reloj) {
        return LocalDate.ofInstant(reloj.instant(), MEXICO);
    }

    /** First instant of the day in a parameter, null without it. */
    static @Nullable Instant inicio(String campo, @Nullable String dia) {
        return dia == null ? null : leer(campo, dia).atStartOfDay(MEXICO).toInstant();
    }

    /** Instant after the day in a parameter, null without it. */
    static @Nullable Instant fin(String campo, @Nullable String dia) {
        return dia == null
                ? null
                : leer(campo, dia).plusDays(1).atStartOfDay(MEXICO).toInstant();
    }

    private static LocalDate leer(String campo, String dia) {
        try {
            return LocalDate.parse(dia);
        } catch (DateTimeException e) {
            throw Problema.campo(campo, "Escriba la fecha como aaaa-mm-dd.", dia);
        }
    }
}
