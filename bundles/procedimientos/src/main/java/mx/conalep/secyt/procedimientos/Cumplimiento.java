package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells which units have met an obligation; registered by the slice that knows. Thread-safe. */
@ConsumerType
public interface Cumplimiento {

    /** Keys of the obligations of which it knows. */
    Set<String> obligaciones();

    /** Keys of the units that have met one for a period; never called within a transaction. */
    Set<String> cumplidas(String obligacion, PeriodoObligacion periodo);

    /** Last days that differ from the rule, for the periods of a year. */
    default Map<PeriodoObligacion, LocalDate> vencimientos(String obligacion, int ejercicio) {
        return Map.of();
    }
}
