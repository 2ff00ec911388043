/** Settings that units give to plugins, in the database and in memory. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.ajuste;

import org.jspecify.annotations.NullMarked;
