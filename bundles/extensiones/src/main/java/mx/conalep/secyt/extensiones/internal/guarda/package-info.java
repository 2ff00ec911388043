/** The only way into a plugin's code: threads of its own, limits, the switch after failures, threads left behind. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.guarda;

import org.jspecify.annotations.NullMarked;
