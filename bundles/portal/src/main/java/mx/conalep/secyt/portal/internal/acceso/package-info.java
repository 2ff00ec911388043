/** Logging in and out, and the first page. */
@NullMarked
package mx.conalep.secyt.portal.internal.acceso;

import org.jspecify.annotations.NullMarked;
