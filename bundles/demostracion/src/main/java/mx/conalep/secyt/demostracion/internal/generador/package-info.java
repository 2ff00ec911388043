/** Makes up the demonstration: pure, and the same on every machine for the same seed. */
@NullMarked
package mx.conalep.secyt.demostracion.internal.generador;

import org.jspecify.annotations.NullMarked;
