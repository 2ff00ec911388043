/** Services: their list, each one with what can be done to it, and their capture. */
@NullMarked
package mx.conalep.secyt.portal.internal.servicios;

import org.jspecify.annotations.NullMarked;
