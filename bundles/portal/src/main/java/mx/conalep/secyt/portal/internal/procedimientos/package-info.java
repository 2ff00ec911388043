/** The procedures of the manual: as a diagram and as a list, and their revisions. */
@NullMarked
package mx.conalep.secyt.portal.internal.procedimientos;

import org.jspecify.annotations.NullMarked;
