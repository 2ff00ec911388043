package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why something may not be changed.
 *
 * @param regla which rule: {@code cierre-estatal}, {@code cierre-nacional}, {@code edicion-emitida},
 *     {@code sin-movimiento}, {@code ciclo}, {@code devolucion} or {@code plazo-vencido}
 * @param desde since when; null when nobody can say
 * @param quien account that locked it
 * @param hasta last day on which it can be unlocked as {@code comoPedir} says; null when there is none
 * @param comoPedir how to ask for it and whom
 */
public record Bloqueo(
        String regla,
        @Nullable Instant desde,
        String quien,
        @Nullable LocalDate hasta,
        String comoPedir) {}
