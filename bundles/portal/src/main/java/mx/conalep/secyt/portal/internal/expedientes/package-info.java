/** Pages of cases: the inbox, the list, one case, and how long they take. */
@NullMarked
package mx.conalep.secyt.portal.internal.expedientes;

import org.jspecify.annotations.NullMarked;
