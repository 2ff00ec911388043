/** What procedures ask of this slice. */
@NullMarked
package mx.conalep.secyt.normativa.internal.condicion;

import org.jspecify.annotations.NullMarked;
