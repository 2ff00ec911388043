/** Regla de derrama que mezcla las horas y los costos directos en la proporción que fija la unidad. */
@NullMarked
package mx.conalep.ce08.derrama;

import org.jspecify.annotations.NullMarked;
