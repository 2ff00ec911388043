/** Report model and the sources that slices register; it knows no slice. */
@Version("0.2.0")
@NullMarked
package mx.conalep.secyt.informes;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
