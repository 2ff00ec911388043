/** Offers the embedded Derby of this bundle. */
@NullMarked
package mx.conalep.secyt.derby.internal;

import org.jspecify.annotations.NullMarked;
