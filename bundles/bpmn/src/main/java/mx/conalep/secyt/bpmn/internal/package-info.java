/** How files are read, checked and drawn. */
@NullMarked
package mx.conalep.secyt.bpmn.internal;

import org.jspecify.annotations.NullMarked;
