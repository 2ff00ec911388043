/** External changes that are watched. */
@NullMarked
package mx.conalep.secyt.normativa.internal.cambio;

import org.jspecify.annotations.NullMarked;
