package mx.conalep.secyt.seguimiento.internal.servicio;

import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;

/**
 * An edition in which nothing is wrong.
 *
 * @param version of the record that it was reviewed against; another one means that it is stale
 * @param antes the period in which the record counted
 */
public record Editado(String folio, int version, ClavePeriodo antes, Revisado despues) {}
