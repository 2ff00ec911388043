package mx.conalep.secyt.portal.internal.ediciones;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.EstadoEdicion;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Tono;

/** Editions in words. */
final class Letras {

    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("America/Mexico_City"));
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Letras() {}

    static String momento(Instant momento) {
        return MOMENTO.format(momento);
    }

    static String dia(LocalDate dia) {
        return DIA.format(dia);
    }

    static Celda estado(Edicion e) {
        return e.estado() == EstadoEdicion.EMITIDA
                ? Celda.insignia("Emitida", Tono.BIEN)
                : Celda.insignia("Con fe de erratas", Tono.ATENCION);
    }
}
