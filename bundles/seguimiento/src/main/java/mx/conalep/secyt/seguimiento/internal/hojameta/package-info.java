/** Goals in a workbook, out and in. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.hojameta;

import org.jspecify.annotations.NullMarked;
