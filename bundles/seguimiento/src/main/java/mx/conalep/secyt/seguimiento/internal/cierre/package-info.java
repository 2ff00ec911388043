/** Closing a quarter: what is pending, the cédula, exceptions, samples, and who is missing. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.cierre;

import org.jspecify.annotations.NullMarked;
