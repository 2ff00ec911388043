package mx.conalep.secyt.persistence;

/** Who writes, and what else must be in the same transaction. */
public interface TxContext {

    /** Account on whose behalf the transaction runs, at most 60 characters. */
    String actor();

    /** What must happen in the same transaction, after the work. */
    default BeforeCommit beforeCommit() {
        return BeforeCommit.NOTHING;
    }

    /** A context for work that no person asked for; the actor reads {@code sistema:name}. */
    static TxContext system(String name) {
        String actor = "sistema:" + name;
        return () -> actor;
    }
}
