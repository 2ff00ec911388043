/** Indicators, and what a service contributes to them. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.indicador;

import org.jspecify.annotations.NullMarked;
