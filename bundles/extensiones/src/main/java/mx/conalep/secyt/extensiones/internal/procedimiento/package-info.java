/** Procedures that plugins bring, read once and checked. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.procedimiento;

import org.jspecify.annotations.NullMarked;
