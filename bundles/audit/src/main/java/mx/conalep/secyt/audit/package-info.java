/** The audit trail (design decision 10): a row commits with its record and is later sealed into a chain of blocks. */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
