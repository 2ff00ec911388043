/** Tables, sealing and checking of the trail. */
@NullMarked
package mx.conalep.secyt.audit.internal;

import org.jspecify.annotations.NullMarked;
