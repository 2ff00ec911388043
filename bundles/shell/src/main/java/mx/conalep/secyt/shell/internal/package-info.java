/** Commands {@code secyt:*} of the Karaf console; what they print is Spanish. */
@NullMarked
package mx.conalep.secyt.shell.internal;

import org.jspecify.annotations.NullMarked;
