/** Notices, oficios, obligations, background jobs and one's own account. */
@NullMarked
package mx.conalep.secyt.portal.internal.correspondencia;

import org.jspecify.annotations.NullMarked;
