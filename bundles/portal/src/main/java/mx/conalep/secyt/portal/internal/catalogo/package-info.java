/** Pages of the catalogue: offers, requests, firms, accreditations, editions. */
@NullMarked
package mx.conalep.secyt.portal.internal.catalogo;

import org.jspecify.annotations.NullMarked;
