/** Notices by SMTP. */
@NullMarked
package mx.conalep.secyt.trabajos.internal.correo;

import org.jspecify.annotations.NullMarked;
