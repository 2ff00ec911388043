/** Commitments and corrective actions, followed until closed. */
@NullMarked
package mx.conalep.secyt.normativa.internal.compromiso;

import org.jspecify.annotations.NullMarked;
