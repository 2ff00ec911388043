/** Formato estatal del CE Chihuahua. */
@NullMarked
package mx.conalep.ce08.formato;

import org.jspecify.annotations.NullMarked;
