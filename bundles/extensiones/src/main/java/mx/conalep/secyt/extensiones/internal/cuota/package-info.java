/** Fees: policies that give them and rules that share them out, in use and simulated. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.cuota;

import org.jspecify.annotations.NullMarked;
