/** Report formats of the core, written with the plugin contract only: the proof that it suffices. */
@NullMarked
package mx.conalep.secyt.formatos.internal;

import org.jspecify.annotations.NullMarked;
