package mx.conalep.secyt.seguimiento.internal.edicion;

import java.time.Instant;

/**
 * An edition in which a service counted.
 *
 * @param edicion its folio
 * @param version of the service that counted
 * @param mes month to which it belonged
 * @param regularizacion whether only a difference counted
 * @param errata whether by a fe de erratas of that edition
 * @param momento when
 */
public record EdicionDeServicio(
        String edicion, int version, int mes, boolean regularizacion, boolean errata, Instant momento) {}
