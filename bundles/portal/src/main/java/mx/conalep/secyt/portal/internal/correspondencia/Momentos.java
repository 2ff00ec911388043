package mx.conalep.secyt.portal.internal.correspondencia;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and hours of Mexico City as they are read there. */
final class Momentos {

    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, HH:mm", MEXICO)
            .withZone(ZoneId.of("America/Mexico_City"));
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", MEXICO);

    private Momentos() {}

    static String hora(@Nullable Instant instante) {
        return instante == null ? "" : HORA.format(instante);
    }

    static String dia(@Nullable LocalDate dia) {
        return dia == null ? "" : DIA.format(dia);
    }
}
