/** Technological service types of the core, written with the plugin contract alone, as any plugin would be. */
@NullMarked
package mx.conalep.secyt.catalogo.internal.tipos;

import org.jspecify.annotations.NullMarked;
