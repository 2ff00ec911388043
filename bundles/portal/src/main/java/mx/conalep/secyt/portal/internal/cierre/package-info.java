/** Pages of periods: my quarter, validation, who is missing, closing and reopening. */
@NullMarked
package mx.conalep.secyt.portal.internal.cierre;

import org.jspecify.annotations.NullMarked;
