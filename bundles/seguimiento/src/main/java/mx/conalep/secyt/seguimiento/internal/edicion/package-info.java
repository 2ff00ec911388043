/** Official editions of goals and results: what they freeze, and what is written from it. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.edicion;

import org.jspecify.annotations.NullMarked;
