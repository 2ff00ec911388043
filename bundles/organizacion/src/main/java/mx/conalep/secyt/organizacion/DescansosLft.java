package mx.conalep.secyt.organizacion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days of obligatory rest of article 74 of the Ley Federal del Trabajo. The one of an election (fraction IX) is a Sunday and
 * changes nothing.
 */
public final class DescansosLft {

    private static final int PRIMERA_TRANSMISION = 2024;
    private static final int SEXENIO = 6;

    private DescansosLft() {}

    /** Those of a year with their reason in Spanish, in order. */
    public static SortedMap<LocalDate, String> de(int ejercicio) {
        SortedMap<LocalDate, String> dias = new TreeMap<>();
        dias.put(LocalDate.of(ejercicio, 1, 1), "1 de enero (LFT art. 74, I)");
        dias.put(lunes(ejercicio, 2, 1), "Primer lunes de febrero, por el 5 de febrero (LFT art. 74, II)");
        dias.put(lunes(ejercicio, 3, 3), "Tercer lunes de marzo, por el 21 de marzo (LFT art. 74, III)");
        dias.put(LocalDate.of(ejercicio, 5, 1), "1 de mayo (LFT art. 74, IV)");
        dias.put(LocalDate.of(ejercicio, 9, 16), "16 de septiembre (LFT art. 74, V)");
        dias.put(lunes(ejercicio, 11, 3), "Tercer lunes de noviembre, por el 20 de noviembre (LFT art. 74, VI)");
        if (ejercicio >= PRIMERA_TRANSMISION && (ejercicio - PRIMERA_TRANSMISION) % SEXENIO == 0) {
            dias.put(LocalDate.of(ejercicio, 10, 1), "Transmisión del Poder Ejecutivo Federal (LFT art. 74, VII)");
        }
        dias.put(LocalDate.of(ejercicio, 12, 25), "25 de diciembre (LFT art. 74, VIII)");
        return dias;
    }

    private static LocalDate lunes(int ejercicio, int mes, int cual) {
        return LocalDate.of(ejercicio, mes, 1).with(TemporalAdjusters.dayOfWeekInMonth(cual, DayOfWeek.MONDAY));
    }
}
