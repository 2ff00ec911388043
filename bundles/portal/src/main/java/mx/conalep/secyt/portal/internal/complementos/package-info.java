/** Plugins: which there are, for which units, with which settings, and their trials. */
@NullMarked
package mx.conalep.secyt.portal.internal.complementos;

import org.jspecify.annotations.NullMarked;
