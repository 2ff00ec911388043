package mx.conalep.secyt.persistence.internal;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import mx.conalep.secyt.persistence.TxSession;

/** A transaction on one EntityManager and its one connection. */
final class JpaSession implements TxSession {

    private final EntityManager em;
    private final Instant now;
    private final String actor;
    private boolean emUsed;
    private boolean ended;

    JpaSession(EntityManager em, Instant now, String actor) {
        this.em = em;
        this.now = now;
        this.actor = actor;
    }

    @Override
    public EntityManager em() {
        requireRunning();
        emUsed = true;
        return em;
    }

    @Override
    public Connection jdbc() {
        requireRunning();
        flush();
        return em.unwrap(Connection.class);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public String actor() {
        return actor;
    }

    void flush() {
        if (emUsed) {
            em.flush();
        }
    }

    void end() {
        ended = true;
    }

    private void requireRunning() {
        if (ended) {
            throw new IllegalStateException("The transaction has ended: a TxSession is not kept");
        }
    }
}
