/** The outbox inside. */
@NullMarked
package mx.conalep.secyt.trabajos.internal;

import org.jspecify.annotations.NullMarked;
