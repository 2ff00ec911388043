/** Warnings that plugins give about what is captured. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.advertencia;

import org.jspecify.annotations.NullMarked;
