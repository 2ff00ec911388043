/** Official editions, recommendations, and the public check. */
@NullMarked
package mx.conalep.secyt.portal.internal.ediciones;

import org.jspecify.annotations.NullMarked;
