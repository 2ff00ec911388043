/** Facts of this slice on which activities of cases wait. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.condicion;

import org.jspecify.annotations.NullMarked;
