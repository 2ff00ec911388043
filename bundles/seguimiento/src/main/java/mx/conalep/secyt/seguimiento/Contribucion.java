package mx.conalep.secyt.seguimiento;

import java.math.BigDecimal;

/**
 * What a service adds to an indicator.
 *
 * @param indicador key
 * @param monto how much
 * @param regla by which it counts, such as {@code PERSONAS} or {@code PERSONAS/calibracion}
 * @param version of the indicator's definition
 */
public record Contribucion(String indicador, BigDecimal monto, String regla, int version) {}
