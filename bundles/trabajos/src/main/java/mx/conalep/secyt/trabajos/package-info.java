/**
 * The outbox (design decisions 3 and 4): a notice is written in the transaction of the record that it tells of, and leaves
 * afterwards, outside any transaction, at least once and always with the same key.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.trabajos;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
