package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goals and results beside each other, as they are at this moment.
 *
 * @param ejercicio year
 * @param trimestre quarter; null for the whole year
 * @param mes month; null otherwise
 * @param nivel grain of the rows
 * @param demostracion whether demonstration records are among them
 * @param elementos by unit and then by indicator
 */
public record Avance(
        int ejercicio,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer trimestre,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer mes,
        Nivel nivel,
        boolean demostracion,
        List<Elemento> elementos) {

    /** Copies the list. */
    public Avance {
        elementos = List.copyOf(elementos);
    }

    /**
     * A unit and an indicator.
     *
     * @param unidad key: CONALEP, a state unit, a plantel or a CAST
     * @param metaOriginal sum of the goals as first accepted; 0 without
     * @param metaVigente sum of the goals as last accepted; 0 without
     * @param metaAutorizada sum of the goals as SPDI-DPP authorised them, where it did otherwise than was sent; null without
     * @param preliminar validated and verified
     * @param alcanzado verified: the official result
     * @param porcentaje reached out of the goal in force, scale 2; null without goal
     */
    public record Elemento(
            String indicador,
            String unidad,
            BigDecimal metaOriginal,
            BigDecimal metaVigente,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal metaAutorizada,

            BigDecimal preliminar,
            BigDecimal alcanzado,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal porcentaje) {}
}
