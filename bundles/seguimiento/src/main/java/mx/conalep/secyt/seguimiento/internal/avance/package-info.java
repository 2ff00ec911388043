/** The national result. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.avance;

import org.jspecify.annotations.NullMarked;
