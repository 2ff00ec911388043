/** A workbook written as it goes: nothing of it is kept, and it carries no date. */
@NullMarked
package mx.conalep.secyt.formatos.internal.xlsx;

import org.jspecify.annotations.NullMarked;
