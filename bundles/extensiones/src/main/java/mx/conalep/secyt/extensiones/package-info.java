/** Registry of what plugins contribute, called through a guard (design decision 12). */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.extensiones;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
