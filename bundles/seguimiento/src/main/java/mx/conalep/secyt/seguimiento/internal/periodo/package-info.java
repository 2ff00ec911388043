/** Years, months, and the figures that are kept in the transaction of each change. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.periodo;

import org.jspecify.annotations.NullMarked;
