/** What a jar is checked for before it may resolve (design decision 12). */
@NullMarked
package mx.conalep.secyt.extensiones.internal.revision;

import org.jspecify.annotations.NullMarked;
