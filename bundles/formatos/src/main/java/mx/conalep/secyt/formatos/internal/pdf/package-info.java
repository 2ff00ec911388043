/**
 * A tagged PDF written as it goes, to PDF/A-2a and PDF/UA-1. Objects leave as pages end and only where they lie is
 * kept, so that length costs no memory. Knows nothing of reports but {@code DocumentoPdf} and what it is made of.
 */
@NullMarked
package mx.conalep.secyt.formatos.internal.pdf;

import org.jspecify.annotations.NullMarked;
