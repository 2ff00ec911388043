/** The writers. */
@NullMarked
package mx.conalep.secyt.documentos.internal;

import org.jspecify.annotations.NullMarked;
