/** Service types of the training line, written with the plugin contract only. */
@NullMarked
package mx.conalep.secyt.capacitacion.internal;

import org.jspecify.annotations.NullMarked;
