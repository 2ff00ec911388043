package mx.conalep.secyt.seguimiento.internal.servicio;

import mx.conalep.secyt.extensiones.Advertido;

/**
 * A warning that was answered.
 *
 * @param aviso what was asked
 * @param texto the answer
 */
record Justificado(Advertido aviso, String texto) {}
