/** Services of former years, not verified: for comparison with other years only. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.historico;

import org.jspecify.annotations.NullMarked;
