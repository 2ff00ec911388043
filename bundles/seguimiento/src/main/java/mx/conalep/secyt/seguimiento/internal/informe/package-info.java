/** Reports of this slice. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.informe;

import org.jspecify.annotations.NullMarked;
