package mx.conalep.secyt.extensiones.internal.declaracion;

import java.time.Instant;

/**
 * A version of a declaration as it is kept.
 *
 * @param clave key
 * @param version from 1
 * @param vigente whether the declaration is in use
 * @param texto of the file
 * @param cuenta who saved it
 * @param momento when
 */
public record Guardada(String clave, int version, boolean vigente, String texto, String cuenta, Instant momento) {}
