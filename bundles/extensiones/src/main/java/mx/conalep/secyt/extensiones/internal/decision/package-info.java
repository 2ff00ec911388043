/** What units decided about plugins, in memory: who has which, and who may decide. */
@NullMarked
package mx.conalep.secyt.extensiones.internal.decision;

import org.jspecify.annotations.NullMarked;
