package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the MIR asks about an indicator. Immutable.
 *
 * @param numerador what is counted
 * @param denominador over what; or that it is an absolute value
 * @param sentido whether more or less is better
 * @param lineaBase value of the base year; null when there is none
 * @param lineaBaseAnio base year
 * @param umbral per cent off the goal beyond which a cause is asked for
 */
public record FichaIndicador(
        @Nullable String numerador,
        @Nullable String denominador,
        Sentido sentido,
        @Nullable BigDecimal lineaBase,
        @Nullable Integer lineaBaseAnio,
        BigDecimal umbral) {

    /** Which way is better. */
    public enum Sentido {
        /** More is better. */
        ASCENDENTE,
        /** Less is better. */
        DESCENDENTE
    }
}
