package mx.conalep.secyt.organizacion;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Business days of a unit: neither weekend, nor a rest of {@link DescansosLft}, nor a day that the unit or one above it declared
 * as not worked. Served from memory; a change made on another node is seen within seconds. Thread-safe.
 */
@ProviderType
public interface CalendarioHabil {

    /** Whether the unit works on that day. */
    boolean habil(String unidad, LocalDate dia);

    /** The day itself, or the next one that is worked. */
    LocalDate siguiente(String unidad, LocalDate dia);

    /**
     * The business day so many business days after a day.
     *
     * @param dias 0 to 1,000; 0 is {@link #siguiente}
     */
    LocalDate sumar(String unidad, LocalDate desde, int dias);

    /** How many business days lie after one day and not after the other; negative when the second is the earlier one. */
    int entre(String unidad, LocalDate desde, LocalDate hasta);

    /** The civil day now, in Mexico City. */
    LocalDate hoy();
}
