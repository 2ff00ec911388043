/**
 * Transactions over one relational database, Derby or PostgreSQL (design decisions 2, 3 and 16).
 *
 * <p>A slice registers a {@link mx.conalep.secyt.persistence.PersistenceModule} with its entities and its change log.
 * When every configured module is there, the migrations run and {@link mx.conalep.secyt.persistence.Tx} appears as a
 * service; it stays for as long as this bundle is active.
 */
@Version("0.1.0")
@NullMarked
package mx.conalep.secyt.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
