/** The registry: what is contributed now, followed through the service registry, each piece behind the guard. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.registro;

import org.jspecify.annotations.NullMarked;
