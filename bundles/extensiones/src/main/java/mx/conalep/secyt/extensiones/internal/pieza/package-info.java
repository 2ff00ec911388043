/** What a bundle contributes, in plain values: its contract, its properties, where it comes from. The lowest layer. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.pieza;

import org.jspecify.annotations.NullMarked;
