package mx.conalep.secyt.seguimiento.internal.edicion;

/**
 * An indicator as it was when the edition was issued.
 *
 * @param conjunto whether services of both lines count, so that its goal is not the line's
 * @param oficial whether it is a norm
 */
record IndicadorCongelado(String clave, String nombre, String unidadMedida, boolean conjunto, boolean oficial) {}
