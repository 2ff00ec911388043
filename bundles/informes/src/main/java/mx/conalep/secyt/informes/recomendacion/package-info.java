/** Recommendations for the process to get better (manual, 6.3.1.9). */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.informes.recomendacion;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
