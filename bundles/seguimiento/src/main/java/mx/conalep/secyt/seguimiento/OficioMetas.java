package mx.conalep.secyt.seguimiento;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The oficio that asks for a change of goals.
 *
 * @param numero its number
 * @param fecha its date
 * @param solicitante who asks; needed for a reprogramming
 */
public record OficioMetas(
        @Nullable String numero,
        @Nullable LocalDate fecha,
        @Nullable String solicitante) {}
