/** The desk of reports asked for. */
@NullMarked
package mx.conalep.secyt.informes.internal.peticion;

import org.jspecify.annotations.NullMarked;
