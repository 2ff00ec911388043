/** Goals that change once they are agreed on. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import org.jspecify.annotations.NullMarked;
