/** Goals asked for, agreed on by the states, and frozen for the nation. */
@NullMarked
package mx.conalep.secyt.seguimiento.internal.acuerdo;

import org.jspecify.annotations.NullMarked;
