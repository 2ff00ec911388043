package mx.conalep.secyt.portal.internal.catalogo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Instants as days where the catalogue is decided. */
final class Fechas {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Fechas() {}

    static String dia(@Nullable Instant momento) {
        return momento == null ? "" : LocalDate.ofInstant(momento, MEXICO).toString();
    }
}
