package mx.conalep.secyt.seguimiento.internal.indicador;

import java.math.BigDecimal;

/**
 * What one service adds to one indicator.
 *
 * @param indicador key
 * @param monto more than zero, scale 2
 * @param regla the rule that gave it
 * @param version of the rule
 */
public record Aporte(String indicador, BigDecimal monto, String regla, int version) {}
