/** Which units a request is about and which ones a caller sees. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.ambito;

import org.jspecify.annotations.NullMarked;
