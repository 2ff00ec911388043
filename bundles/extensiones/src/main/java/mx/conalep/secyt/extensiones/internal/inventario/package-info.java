/** What is installed on this node, why it does not work when it does not, and where the system can be extended. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.inventario;

import org.jspecify.annotations.NullMarked;
