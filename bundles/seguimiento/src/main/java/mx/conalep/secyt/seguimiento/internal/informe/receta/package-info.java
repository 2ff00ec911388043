/** What reports of this slice share: parameters, columns, a query, and how its rows become a report. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.informe.receta;

import org.jspecify.annotations.NullMarked;
