/** Tracking, guard and inspection of plugins. */
@NullMarked
package mx.conalep.secyt.extensiones.internal;

import org.jspecify.annotations.NullMarked;
