/** Decisions about plugins and their trials, in the database. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.habilitacion;

import org.jspecify.annotations.NullMarked;
