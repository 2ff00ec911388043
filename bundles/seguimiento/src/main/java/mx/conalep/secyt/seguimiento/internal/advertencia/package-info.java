/** Warnings of the core. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.advertencia;

import org.jspecify.annotations.NullMarked;
