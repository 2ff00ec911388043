/** Tipo de servicio de calibración de pesas, con las advertencias de su laboratorio. */
@NullMarked
package mx.conalep.ce08.masas;

import org.jspecify.annotations.NullMarked;
