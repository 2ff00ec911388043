/** Reads BPMN 2.0 files that came from outside. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.bpmn;

import org.jspecify.annotations.NullMarked;
