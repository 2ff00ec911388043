/** Canal que deja cada aviso como archivo de texto en una carpeta. */
@NullMarked
package mx.conalep.ce08.carpeta;

import org.jspecify.annotations.NullMarked;
