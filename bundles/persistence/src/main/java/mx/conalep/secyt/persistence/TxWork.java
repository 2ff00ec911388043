package mx.conalep.secyt.persistence;

import java.sql.SQLException;

/** What runs in a transaction; see {@link Tx} for what it must not do. */
@FunctionalInterface
public interface TxWork<R> {

    /** Runs inside the transaction, possibly more than once. */
    R run(TxSession session) throws SQLException;
}
