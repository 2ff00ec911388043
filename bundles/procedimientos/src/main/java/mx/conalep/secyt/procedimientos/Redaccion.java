package mx.conalep.secyt.procedimientos;

/**
 * What an oficio says.
 *
 * @param asunto one line, at most 200 characters
 * @param texto paragraphs, parted by empty lines; at most 8,000 characters
 * @param clausula of the manual on which it rests, such as {@code 7081-MP-SI, 6.3.1.6}; may be empty
 */
public record Redaccion(String asunto, String texto, String clausula) {}
