/** Import of new services from files. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.importacion;

import org.jspecify.annotations.NullMarked;
