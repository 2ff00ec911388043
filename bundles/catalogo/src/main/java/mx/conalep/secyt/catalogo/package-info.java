/** The catalogue of courses and technological services (Pd-02 It-05, Pd-01). */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.catalogo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
