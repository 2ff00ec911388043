/** Units of the Sistema CONALEP as they are on a date, and the firms that ask for services. */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.organizacion;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
