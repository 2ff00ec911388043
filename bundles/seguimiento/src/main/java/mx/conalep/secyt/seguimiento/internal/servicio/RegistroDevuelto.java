package mx.conalep.secyt.seguimiento.internal.servicio;

import java.time.LocalDate;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import org.jspecify.annotations.Nullable;

/**
 * A service that was sent back.
 *
 * @param estado where it is now
 * @param rondas how often it was sent back; from the third on the level above knows
 * @param motivo why it was last sent back; null once that was answered
 * @param campos fields to mend, separated by commas; null once answered
 * @param hasta last day to mend it; null once answered
 */
public record RegistroDevuelto(
        String folio,
        String unidad,
        Linea linea,
        int ejercicio,
        int mes,
        EstadoServicio estado,
        int rondas,
        @Nullable String motivo,
        @Nullable String campos,
        @Nullable LocalDate hasta) {}
