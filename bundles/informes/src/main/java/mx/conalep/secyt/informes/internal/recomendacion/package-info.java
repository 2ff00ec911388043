/** Recommendations inside. */
@NullMarked
package mx.conalep.secyt.informes.internal.recomendacion;

import org.jspecify.annotations.NullMarked;
