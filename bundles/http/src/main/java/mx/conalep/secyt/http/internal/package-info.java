/** One Jakarta REST application, its providers, idempotency and health. */
@NullMarked
package mx.conalep.secyt.http.internal;

import org.jspecify.annotations.NullMarked;
