/** Report formats that somebody may use. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.formato;

import org.jspecify.annotations.NullMarked;
