/** Workbooks that people edit and send back. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.hoja;

import org.jspecify.annotations.NullMarked;
