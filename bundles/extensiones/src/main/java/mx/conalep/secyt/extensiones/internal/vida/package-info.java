/** Plugins whose bytes and wanted state are in the database, and how a node follows them. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.vida;

import org.jspecify.annotations.NullMarked;
