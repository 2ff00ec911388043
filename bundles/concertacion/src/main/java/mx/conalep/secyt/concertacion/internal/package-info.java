/** Fee policy and distribution rules of the core, written with the plugin contract only. */
@NullMarked
package mx.conalep.secyt.concertacion.internal;

import org.jspecify.annotations.NullMarked;
