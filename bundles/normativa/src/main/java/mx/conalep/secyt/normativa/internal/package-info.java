/** What the parts of this slice share: who manages what, texts, rows. */
@NullMarked
package mx.conalep.secyt.normativa.internal;

import org.jspecify.annotations.NullMarked;
