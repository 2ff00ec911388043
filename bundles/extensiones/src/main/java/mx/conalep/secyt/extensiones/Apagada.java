package mx.conalep.secyt.extensiones;

import java.time.Instant;

/**
 * A contribution that is switched off for a unit because it failed too often.
 *
 * @param clase simple name of the contract, such as FormatoInforme
 * @param id key of the contribution
 * @param unidad key of the unit; {@code *} for calls on behalf of none
 * @param desde since when
 * @param fallas how many failures in a row
 * @param motivo what happened last, in Spanish
 */
public record Apagada(String clase, String id, String unidad, Instant desde, int fallas, String motivo) {}
