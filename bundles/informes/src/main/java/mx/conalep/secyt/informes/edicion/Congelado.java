package mx.conalep.secyt.informes.edicion;

/**
 * What a slice froze.
 *
 * @param servicios how many services count
 * @param huella SHA-256 of all of it, 64 hexadecimal digits
 * @param demostracion whether demonstration data are in it
 */
public record Congelado(long servicios, String huella, boolean demostracion) {}
