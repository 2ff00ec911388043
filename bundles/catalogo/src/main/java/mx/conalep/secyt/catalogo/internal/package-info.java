/** The catalogue: offers, requests for new ones, reference lists and their resources. */
@NullMarked
package mx.conalep.secyt.catalogo.internal;

import org.jspecify.annotations.NullMarked;
