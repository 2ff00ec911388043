/** Oficios inside. */
@NullMarked
package mx.conalep.secyt.procedimientos.internal;

import org.jspecify.annotations.NullMarked;
