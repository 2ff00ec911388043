/** The register of units and firms: entities, the tree in memory, seeds and resources. */
@NullMarked
package mx.conalep.secyt.organizacion.internal;

import org.jspecify.annotations.NullMarked;
