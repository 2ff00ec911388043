/** Counting everything again. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.recalculo;

import org.jspecify.annotations.NullMarked;
