package mx.conalep.secyt.procedimientos;

/**
 * What an oficio is about.
 *
 * @param cosa kind of record, such as {@code edicion} or {@code periodo}; at most 40 characters
 * @param clave its key, at most 80 characters
 */
public record Relacion(String cosa, String clave) {}
