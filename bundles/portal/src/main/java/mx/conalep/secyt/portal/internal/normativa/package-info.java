/** Pages of norms, external changes, meetings, commitments and supervision. */
@NullMarked
package mx.conalep.secyt.portal.internal.normativa;

import org.jspecify.annotations.NullMarked;
