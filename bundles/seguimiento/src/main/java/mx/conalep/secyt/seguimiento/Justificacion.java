package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a warning.
 *
 * @param regla key of the rule that warned
 * @param clave key of the warning within its rule
 * @param aviso what was asked
 * @param texto the answer, 10 to 500 characters
 * @param cuenta who answered
 * @param momento when
 * @param version of the service in which it was given
 * @param hastaVersion version of the service in which it stopped holding; null while it holds
 */
public record Justificacion(
        String regla,
        String clave,
        String aviso,
        String texto,
        String cuenta,
        Instant momento,
        int version,
        @Nullable Integer hastaVersion) {

    /** The key under which it travels in a capture. */
    public String ruta() {
        return regla + "." + clave;
    }
}
