/** Meetings and sessions of committees. */
@NullMarked
package mx.conalep.secyt.normativa.internal.reunion;

import org.jspecify.annotations.NullMarked;
