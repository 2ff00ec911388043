/**
 * Oficios (design 3): numbered by unit and year, addressed, acknowledged, answered and escalated. This bundle knows no
 * slice: slices say what an oficio is about by kind and key.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.procedimientos;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
