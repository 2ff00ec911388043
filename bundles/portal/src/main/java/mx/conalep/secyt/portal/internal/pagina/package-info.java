/** The kit of the pages: a page is a servlet that turns a request into a view, within one layout, one set of headers and one way to fail. */
@NullMarked
package mx.conalep.secyt.portal.internal.pagina;

import org.jspecify.annotations.NullMarked;
