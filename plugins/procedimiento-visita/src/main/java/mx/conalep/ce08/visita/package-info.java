/** Procedimiento local de visita de acompañamiento a planteles, en BPMN 2.0. */
@NullMarked
package mx.conalep.ce08.visita;

import org.jspecify.annotations.NullMarked;
