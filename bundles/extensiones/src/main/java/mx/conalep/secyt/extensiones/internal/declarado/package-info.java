/** Formats and service types declared in a file, without Java: read with the line of each mistake, then run like coded ones. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.declarado;

import org.jspecify.annotations.NullMarked;
