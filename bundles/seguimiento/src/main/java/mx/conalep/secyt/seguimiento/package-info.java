/** Indicators, goals, periods, services and the national result (Pd-01 It-02, Pd-02 It-06). */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.seguimiento;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
