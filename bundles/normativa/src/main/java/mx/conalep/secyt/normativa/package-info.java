/** Norms, meetings, commitments and supervision (manual, 8.1 Normatividad, Pd-01 It-01, Pd-02 It-01). */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.normativa;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
