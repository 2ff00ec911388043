/** The audit trail. */
@NullMarked
package mx.conalep.secyt.portal.internal.bitacora;

import org.jspecify.annotations.NullMarked;
