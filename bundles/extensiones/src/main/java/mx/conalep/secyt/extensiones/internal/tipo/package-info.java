/** Service types: those there are, what each says of its fields, and what the database keeps of that. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.tipo;

import org.jspecify.annotations.NullMarked;
