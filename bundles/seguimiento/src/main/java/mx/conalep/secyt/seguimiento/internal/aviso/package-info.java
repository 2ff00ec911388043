/** Warnings of the core, and what a period shows them when it is released. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.aviso;

import org.jspecify.annotations.NullMarked;
