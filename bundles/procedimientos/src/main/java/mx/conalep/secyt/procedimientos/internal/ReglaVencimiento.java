package mx.conalep.secyt.procedimientos.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.procedimientos.Obligacion;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;

/** When something is due, on the calendar of the nation. */
final class ReglaVencimiento {

    private ReglaVencimiento() {}

    /** The periods of a year. */
    static List<PeriodoObligacion> periodos(Obligacion obligacion, int ejercicio) {
        int meses = obligacion.meses();
        return IntStream.rangeClosed(1, 12 / meses)
                .mapToObj(n -> new PeriodoObligacion(ejercicio, meses, n))
                .toList();
    }

    static LocalDate vence(Obligacion obligacion, PeriodoObligacion periodo, CalendarioHabil calendario) {
        String[] regla = obligacion.regla().split(":", 2);
        return switch (regla[0]) {
            case "HABILES" -> calendario.sumar(Unidad.NACIONAL, periodo.fin(), Integer.parseInt(regla[1]));
            case "FIN" -> anterior(periodo.fin(), calendario);
            case "ANTES" -> anterior(dia(regla[1], periodo.ejercicio() - 1), calendario);
            case "DIA" -> anterior(dia(regla[1], periodo.ejercicio()), calendario);
            default -> throw new IllegalStateException("No such rule: " + obligacion.regla());
        };
    }

    private static LocalDate dia(String mesDia, int ejercicio) {
        return MonthDay.parse("--" + mesDia).atYear(ejercicio);
    }

    /** The day itself, or the last one before it that is worked. */
    private static LocalDate anterior(LocalDate dia, CalendarioHabil calendario) {
        LocalDate habil = dia;
        while (!calendario.habil(Unidad.NACIONAL, habil)) {
            habil = habil.minusDays(1);
        }
        return habil;
    }
}
