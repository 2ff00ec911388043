package mx.conalep.secyt.procedimientos.internal.expediente;

import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.trabajos.Bandeja;

/**
 * What a step of a case needs within its transaction.
 *
 * @param calendario for due dates; served from memory
 * @param bandeja for notices
 * @param bitacora for the audit row
 */
record Medios(CalendarioHabil calendario, Bandeja bandeja, Bitacora bitacora) {}
