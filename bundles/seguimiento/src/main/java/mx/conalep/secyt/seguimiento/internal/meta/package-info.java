/** Goals. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.meta;

import org.jspecify.annotations.NullMarked;
