/** What the national areas decide about what plugins bring. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.aprobacion;

import org.jspecify.annotations.NullMarked;
