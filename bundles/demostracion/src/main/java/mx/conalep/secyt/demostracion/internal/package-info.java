/** Puts demonstration data into an empty database, only with {@code secyt run} and only on loopback. */
@NullMarked
package mx.conalep.secyt.demostracion.internal;

import org.jspecify.annotations.NullMarked;
