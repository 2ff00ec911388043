/** The pieces of the kit as values: what templates draw with the macros of {@code piezas.html}. */
@NullMarked
package mx.conalep.secyt.portal.internal.piezas;

import org.jspecify.annotations.NullMarked;
