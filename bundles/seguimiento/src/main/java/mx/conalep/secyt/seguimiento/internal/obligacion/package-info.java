/** What the slice knows of obligations. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.obligacion;

import org.jspecify.annotations.NullMarked;
