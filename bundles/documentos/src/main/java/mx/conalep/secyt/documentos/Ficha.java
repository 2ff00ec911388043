package mx.conalep.secyt.documentos;

import java.time.Instant;

/**
 * What is told of a document on every page and to programs.
 *
 * @param titulo its title
 * @param asunto one sentence on what it is about
 * @param emisor unit that issues it, in full
 * @param folio its number
 * @param huella SHA-256 of what it tells, in hexadecimal; an empty text when there is none
 * @param fecha its instant: the only date of the file
 * @param verificacion address behind the QR of each page; an empty text when there is none
 */
public record Ficha(
        String titulo, String asunto, String emisor, String folio, String huella, Instant fecha, String verificacion) {}
