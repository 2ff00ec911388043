package mx.conalep.secyt.seguimiento.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.DescansosLft;

/** A calendar of the law alone. */
final class Semana implements CalendarioHabil {

    @Override
    public boolean habil(String unidad, LocalDate dia) {
        return dia.getDayOfWeek() != DayOfWeek.SATURDAY
                && dia.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DescansosLft.de(dia.getYear()).containsKey(dia);
    }

    @Override
    public LocalDate siguiente(String unidad, LocalDate dia) {
        return habil(unidad, dia) ? dia : siguiente(unidad, dia.plusDays(1));
    }

    @Override
    public LocalDate sumar(String unidad, LocalDate desde, int dias) {
        return dias == 0 ? siguiente(unidad, desde) : sumar(unidad, siguiente(unidad, desde.plusDays(1)), dias - 1);
    }

    @Override
    public int entre(String unidad, LocalDate desde, LocalDate hasta) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate hoy() {
        return LocalDate.now();
    }
}
