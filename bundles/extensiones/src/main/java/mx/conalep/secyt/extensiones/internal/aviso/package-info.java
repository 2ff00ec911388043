/** Channels that take notices out. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.aviso;

import org.jspecify.annotations.NullMarked;
