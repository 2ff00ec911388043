/**
 * The archive (design decision 16): bytes addressed by their SHA-256 in a folder, and a row for each file that somebody
 * handed in. Bytes first, outside any transaction; the row afterwards, in the transaction of the record that needs it.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.archive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
