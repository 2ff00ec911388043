/** Norms: versions, comments, opinions, force and receipts. */
@NullMarked
package mx.conalep.secyt.normativa.internal.norma;

import org.jspecify.annotations.NullMarked;
