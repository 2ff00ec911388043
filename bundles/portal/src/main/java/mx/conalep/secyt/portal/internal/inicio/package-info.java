/** The first page: for a visitor what SECyT is and the national result, for a post what is due. */
@NullMarked
package mx.conalep.secyt.portal.internal.inicio;

import org.jspecify.annotations.NullMarked;
