/** The board: goals beside results, as chart and as table. */
@NullMarked
package mx.conalep.secyt.portal.internal.tablero;

import org.jspecify.annotations.NullMarked;
