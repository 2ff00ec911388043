/** The module of this slice in the database. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal;

import org.jspecify.annotations.NullMarked;
