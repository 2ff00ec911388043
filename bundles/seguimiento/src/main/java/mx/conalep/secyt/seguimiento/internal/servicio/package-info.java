/** Services: capture, edition, steps and lists. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.servicio;

import org.jspecify.annotations.NullMarked;
