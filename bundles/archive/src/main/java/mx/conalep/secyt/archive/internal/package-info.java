/** The archive inside. */
@NullMarked
package mx.conalep.secyt.archive.internal;

import org.jspecify.annotations.NullMarked;
