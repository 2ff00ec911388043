/** Cause and effect of results that are off their goal. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.desviacion;

import org.jspecify.annotations.NullMarked;
