package mx.conalep.secyt.seguimiento.internal.corte;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Business days: neither weekends nor the days of rest of article 74 of the LFT. */
final class DiasHabiles {

    private static final Set<MonthDay> FIJOS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.SEPTEMBER, 16),
            MonthDay.of(Month.DECEMBER, 25));
    private static final int SEXENIO = 6;
    private static final int CAMBIO = 2024;

    private DiasHabiles() {}

    /** The business day that comes that many business days after a day. */
    static LocalDate despues(LocalDate desde, int dias) {
        LocalDate dia = desde;
        for (int faltan = dias; faltan > 0; ) {
            dia = dia.plusDays(1);
            if (esHabil(dia)) {
                faltan--;
            }
        }
        return dia;
    }

    static boolean esHabil(LocalDate dia) {
        boolean finDeSemana = dia.getDayOfWeek() == DayOfWeek.SATURDAY || dia.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !finDeSemana && !FIJOS.contains(MonthDay.from(dia)) && !movible(dia) && !cambioDeGobierno(dia);
    }

    private static boolean movible(LocalDate dia) {
        return dia.equals(lunes(dia, Month.FEBRUARY, 1))
                || dia.equals(lunes(dia, Month.MARCH, 3))
                || dia.equals(lunes(dia, Month.NOVEMBER, 3));
    }

    private static LocalDate lunes(LocalDate dia, Month mes, int cual) {
        return LocalDate.of(dia.getYear(), mes, 1).with(TemporalAdjusters.dayOfWeekInMonth(cual, DayOfWeek.MONDAY));
    }

    private static boolean cambioDeGobierno(LocalDate dia) {
        return MonthDay.from(dia).equals(MonthDay.of(Month.OCTOBER, 1)) && (dia.getYear() - CAMBIO) % SEXENIO == 0;
    }
}
