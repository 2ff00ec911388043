/** Pages where those who may change what the system goes by: days, cut-offs, causes, samples. */
@NullMarked
package mx.conalep.secyt.portal.internal.ajustes;

import org.jspecify.annotations.NullMarked;
