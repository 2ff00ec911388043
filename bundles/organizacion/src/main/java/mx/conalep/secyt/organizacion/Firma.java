package mx.conalep.secyt.organizacion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm or person that asks for services. Immutable.
 *
 * @param rfc its key
 * @param nombre name as in its fiscal certificate, at most 200 characters
 * @param regimen SAT key of its fiscal regime, 3 digits
 * @param cp postal code, 5 digits
 * @param scian key of its activity in SCIAN, 2 to 6 digits
 * @param tamano MICRO, PEQUENA, MEDIANA or GRANDE
 * @param sector PUBLICO, PRIVADO or SOCIAL
 * @param version for If-Match
 * @param demostracion whether it belongs to the demonstration
 * @param provisional whether it was captured with a service and nobody has told more than its RFC
 * @param fusionadaEn RFC of the firm that this one stands for; null unless it was joined to another
 * @param avisos what is odd and yet may be right, in Spanish
 */
public record Firma(
        String rfc,
        String nombre,
        @Nullable String regimen,
        @Nullable String cp,
        @Nullable String scian,
        @Nullable String tamano,
        @Nullable String sector,
        int version,
        boolean demostracion,
        boolean provisional,
        @Nullable String fusionadaEn,
        List<String> avisos) {

    /** Copies the list. */
    public Firma {
        avisos = List.copyOf(avisos);
    }
}
