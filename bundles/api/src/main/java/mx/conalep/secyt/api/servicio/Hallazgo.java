package mx.conalep.secyt.api.servicio;

/**
 * Algo que un tipo encontró mal en lo capturado.
 *
 * @param campo nombre del campo como viaja en JSON; los propios llevan el prefijo {@code datos.}
 * @param mensaje qué está mal y cómo corregirlo, en español
 */
public record Hallazgo(String campo, String mensaje) {}
