/** Accounts, log-in, sessions, the filter of each request and the realm of the console. */
@NullMarked
package mx.conalep.secyt.security.internal;

import org.jspecify.annotations.NullMarked;
