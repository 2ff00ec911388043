package mx.conalep.secyt.extensiones.internal.vida;

import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;

/**
 * What every node should do with a plugin.
 *
 * @param bundle symbolic name
 * @param version of the bundle
 * @param estado installed, started or neither
 * @param revision counts the changes
 */
public record Deseado(String bundle, String version, Deseo estado, int revision) {}
