/** The procedures in force: their files, revisions and resources. */
@NullMarked
package mx.conalep.secyt.procedimientos.internal.definicion;

import org.jspecify.annotations.NullMarked;
