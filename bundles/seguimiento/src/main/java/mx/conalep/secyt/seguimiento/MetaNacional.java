package mx.conalep.secyt.seguimiento;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * The national goals of a year and line as sent for the MIR, frozen. Immutable.
 *
 * @param edicion 1 and one more each time
 * @param huella SHA-256 of the figures, and of what they were made of
 * @param integra whether the stored figures still have it
 * @param demostracion whether demonstration goals were in the year
 * @param motivo why there is another edition; null for the first
 * @param faltantes state units without act of conformity, and why it was gone on without them
 * @param conformidades folios of the acts that it was made of
 * @param indicadores the figures
 */
public record MetaNacional(
        String folio,
        int ejercicio,
        Linea linea,
        int edicion,
        String huella,
        boolean integra,
        String cuenta,
        Instant momento,
        boolean demostracion,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String motivo,

        List<Faltante> faltantes,
        List<String> conformidades,
        List<Renglon> indicadores) {

    /** A state unit that is missing. */
    public record Faltante(
            @Nullable String unidad, @Nullable String motivo) {}

    /** A national goal with what the MIR asks about its indicator, as it was then. */
    public record Renglon(
            String indicador,
            String nombre,
            String unidadMedida,
            FichaIndicador ficha,
            String acumulacion,
            List<BigDecimal> trimestres,
            BigDecimal anual) {}

    /** The part of a state. */
    public record DeEstado(String unidad, String indicador, List<BigDecimal> trimestres) {}

    /** What is to be frozen. */
    public record Peticion(
            @Nullable Integer ejercicio,
            @Nullable Linea linea,
            @Nullable String motivo,
            @Nullable List<Faltante> faltantes) {}
}
