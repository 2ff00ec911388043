/** Supervision of compliance. */
@NullMarked
package mx.conalep.secyt.normativa.internal.supervision;

import org.jspecify.annotations.NullMarked;
