package mx.conalep.secyt.extensiones;

import java.math.BigDecimal;

/**
 * What it costs to deliver a service.
 *
 * @param tipo key of the service type
 * @param unidad key of the unit that delivers it, whose settings the policy gets
 * @param directos MXN, scale 2, zero or more
 * @param indirectos MXN, scale 2, zero or more
 * @param horas zero or more
 * @param personas zero or more
 */
public record CostosServicio(
        String tipo, String unidad, BigDecimal directos, BigDecimal indirectos, int horas, int personas) {}
