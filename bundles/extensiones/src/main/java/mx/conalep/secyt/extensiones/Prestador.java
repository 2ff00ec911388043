package mx.conalep.secyt.extensiones;

import java.math.BigDecimal;
import mx.conalep.secyt.api.cuota.Participante;

/**
 * A unit that delivered part of a service.
 *
 * @param unidad key
 * @param horas zero or more
 * @param costosDirectos MXN, scale 2, zero or more
 */
public record Prestador(String unidad, BigDecimal horas, BigDecimal costosDirectos) implements Participante {}
