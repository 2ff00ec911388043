package mx.conalep.secyt.persistence;

import java.sql.SQLException;

/** Something that must be in the same transaction as the work. */
@FunctionalInterface
public interface BeforeCommit {

    /** Does nothing. */
    BeforeCommit NOTHING = (session, result) -> {};

    /**
     * Called after the work and before the commit, once an attempt.
     *
     * @param session the running transaction
     * @param result what the work returned
     */
    void run(TxSession session, Object result) throws SQLException;
}
