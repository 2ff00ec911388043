/** The yearly table for the public. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.informe.publico;

import org.jspecify.annotations.NullMarked;
