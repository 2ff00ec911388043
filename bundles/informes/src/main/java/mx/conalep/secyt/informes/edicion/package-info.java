/**
 * Official editions: frozen, numbered, hashed. A slice freezes and tells what it froze ({@code FuenteEdicion}); this part
 * numbers, signs, corrects, and lets anybody check.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.informes.edicion;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
