package mx.conalep.secyt.procedimientos.internal.expediente;

/**
 * A unit that takes part in a case.
 *
 * @param unidad key
 * @param tipo kind, as procedures name it
 */
record Participante(String unidad, String tipo) {}
