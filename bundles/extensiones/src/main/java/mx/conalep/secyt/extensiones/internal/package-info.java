/** The tables of extensions; what is done with them lies in the packages below, which see each other only downwards. */
@NullMarked
package mx.conalep.secyt.extensiones.internal;

import org.jspecify.annotations.NullMarked;
