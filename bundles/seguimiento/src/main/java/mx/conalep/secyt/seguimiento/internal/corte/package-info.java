/** Cut-off dates and the business days that they are made from. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.corte;

import org.jspecify.annotations.NullMarked;
