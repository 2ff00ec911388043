package mx.conalep.secyt.persistence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs work in a READ COMMITTED transaction. Thread-safe.
 *
 * <p>Work must be short and free of side effects outside the database: it calls no plugin, file, mail or network, and
 * it runs again, up to a bound, when the database reports a serialisation failure, a deadlock or a lock time-out.
 *
 * <p>Calls do not nest: whoever is inside a transaction hands its {@link TxSession} on.
 */
@ProviderType
public interface Tx {

    /**
     * Runs the work, calls {@link TxContext#beforeCommit} and commits; rolls back when either throws.
     *
     * @throws StaleVersionException when a row was changed by somebody else since it was read
     * @throws ConstraintViolatedException when a database constraint refuses the change
     * @throws DatabaseUnavailableException when there is no connection, or every retry met a conflict
     */
    <R> R write(TxContext context, TxWork<R> work);

    /**
     * Runs work that only reads; whatever it changes is rolled back.
     *
     * @throws DatabaseUnavailableException when there is no connection
     */
    <R> R read(TxWork<R> work);
}
