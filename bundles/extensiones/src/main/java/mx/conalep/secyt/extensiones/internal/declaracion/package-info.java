/** Declared formats and types: kept in the database or dropped in a folder, and put to use on this node. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.declaracion;

import org.jspecify.annotations.NullMarked;
