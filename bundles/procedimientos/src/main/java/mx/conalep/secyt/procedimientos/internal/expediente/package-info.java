/** Cases: the machine that moves them, their rows and who may do what. */
@NullMarked
package mx.conalep.secyt.procedimientos.internal.expediente;

import org.jspecify.annotations.NullMarked;
