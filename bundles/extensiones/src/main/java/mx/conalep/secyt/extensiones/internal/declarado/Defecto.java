package mx.conalep.secyt.extensiones.internal.declarado;

/**
 * Something wrong in a declaration.
 *
 * @param linea of the file, from 1
 * @param mensaje what is wrong, in Spanish
 * @param remedio how to mend it, in Spanish
 */
public record Defecto(int linea, String mensaje, String remedio) {}
