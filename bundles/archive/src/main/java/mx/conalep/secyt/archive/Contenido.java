package mx.conalep.secyt.archive;

/**
 * Bytes that lie in the folder already. Those for which no row comes within a day are swept away.
 *
 * @param sha256 64 hexadecimal digits
 * @param tipo media type, told from the bytes
 * @param tamano bytes
 */
public record Contenido(String sha256, String tipo, long tamano) {}
