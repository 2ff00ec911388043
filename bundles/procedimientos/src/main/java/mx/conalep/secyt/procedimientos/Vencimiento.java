package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit owes for a period.
 *
 * @param obligacion key
 * @param nombre what it is
 * @param clausula where the manual says so
 * @param unidad key of the unit
 * @param periodo such as {@code 2026-T1}
 * @param vence last day
 * @param semaforo how it stands today
 * @param automatica whether the system itself knows when it is met; otherwise the unit declares it
 * @param evidencia what whoever declared it said; null when nobody declared it
 */
public record Vencimiento(
        String obligacion,
        String nombre,
        String clausula,
        String unidad,
        String periodo,
        LocalDate vence,
        Semaforo semaforo,
        boolean automatica,
        @Nullable String evidencia) {

    /** How something that is owed stands. */
    public enum Semaforo {
        /** Done. */
        CUMPLIDA,
        /** There is time. */
        EN_TIEMPO,
        /** It is due within few business days. */
        PROXIMA,
        /** Its last day is over. */
        VENCIDA
    }
}
