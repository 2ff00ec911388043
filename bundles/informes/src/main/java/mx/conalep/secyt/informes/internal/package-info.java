/** The reports over HTTP. */
@NullMarked
package mx.conalep.secyt.informes.internal;

import org.jspecify.annotations.NullMarked;
