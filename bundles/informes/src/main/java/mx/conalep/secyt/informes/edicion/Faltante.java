package mx.conalep.secyt.informes.edicion;

/**
 * A unit and month that stands in the way of an edition.
 *
 * @param unidad key
 * @param nombre of the unit
 * @param mes month
 * @param estado where it is, in lower case
 * @param abierto whether it is not closed: then nothing helps; otherwise a justification does
 */
public record Faltante(String unidad, String nombre, int mes, String estado, boolean abierto) {}
