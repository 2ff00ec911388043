/** Pages of the goals: the sheet, agreements, national and authorised figures, reprogramming, deviations. */
@NullMarked
package mx.conalep.secyt.portal.internal.metas;

import org.jspecify.annotations.NullMarked;
