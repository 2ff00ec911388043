/** Files of services: a period as a sheet, imports, and what became of each row. */
@NullMarked
package mx.conalep.secyt.portal.internal.importaciones;

import org.jspecify.annotations.NullMarked;
