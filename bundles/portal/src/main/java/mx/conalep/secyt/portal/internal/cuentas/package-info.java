/** Accounts and the posts that they hold. */
@NullMarked
package mx.conalep.secyt.portal.internal.cuentas;

import org.jspecify.annotations.NullMarked;
