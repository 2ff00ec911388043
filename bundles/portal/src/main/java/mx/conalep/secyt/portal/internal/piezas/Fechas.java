package mx.conalep.secyt.portal.internal.piezas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days and instants as people read them, in the time of Mexico City: 3 feb 2026, 14:05. */
public final class Fechas {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final List<String> MESES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final int BREVE = 3;

    private Fechas() {}

    /** A day; nothing for null. Own names: those of a locale change with the JDK. */
    public static String dia(@Nullable LocalDate dia) {
        return dia == null
                ? ""
                : dia.getDayOfMonth() + " " + mes(dia.getMonthValue()).substring(0, BREVE) + " " + dia.getYear();
    }

    /** An instant; nothing for null. */
    public static String momento(@Nullable Instant instante) {
        if (instante == null) {
            return "";
        }
        LocalDateTime aqui = LocalDateTime.ofInstant(instante, MEXICO);
        return dia(aqui.toLocalDate()) + ", " + String.format(Locale.ROOT, "%d:%02d", aqui.getHour(), aqui.getMinute());
    }

    /** Name of a month, 1 to 12. */
    public static String mes(int numero) {
        return MESES.get(numero - 1);
    }

    /** The months to choose from. */
    public static List<Opcion> meses() {
        return IntStream.rangeClosed(1, MESES.size())
                .mapToObj(m -> new Opcion(Integer.toString(m), mes(m)))
                .toList();
    }
}
