package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a plantel or CAST has come with the goals asked of it. Immutable.
 *
 * @param estatal its state unit
 * @param esperadas goals asked of it
 * @param capturadas captured and neither observed nor accepted
 * @param observadas sent back
 * @param aceptadas accepted
 * @param faltan indicators without goal
 * @param corregir indicators of the observed goals
 * @param conformidad folio of the act of its state in force; null without
 */
public record SituacionMetas(
        String unidad,
        String nombre,
        String estatal,
        int esperadas,
        int capturadas,
        int observadas,
        int aceptadas,
        List<String> faltan,
        List<String> corregir,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String conformidad) {

    /** Copies the lists. */
    public SituacionMetas {
        faltan = List.copyOf(faltan);
        corregir = List.copyOf(corregir);
    }

    /** Whether nothing is missing nor observed. */
    public boolean completa() {
        return faltan.isEmpty() && observadas == 0;
    }
}
