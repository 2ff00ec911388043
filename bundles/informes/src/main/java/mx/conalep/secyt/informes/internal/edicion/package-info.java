/** Editions inside. */
@NullMarked
package mx.conalep.secyt.informes.internal.edicion;

import org.jspecify.annotations.NullMarked;
