package mx.conalep.secyt.http;

/**
 * What a broken database constraint means to the caller.
 *
 * @param nombre name of the constraint, lower case
 * @param codigo stable kebab-case code of the problem (409)
 * @param mensaje Spanish sentence that says how to mend it
 */
public record Restriccion(String nombre, String codigo, String mensaje) {}
