package mx.conalep.secyt.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxWork;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Transactions on the generation in office. */
public final class Transactions implements Tx {

    private final Clock clock;
    private volatile Generation current;

    Transactions(Generation first, Clock clock) {
        this.current = first;
        this.clock = clock;
    }

    /** Puts a new generation in office; running transactions end on the old one. */
    synchronized void replace(Generation next) {
        Generation old = current;
        current = next;
        old.retire();
    }

    Generation current() {
        return current;
    }

    @Override
    public <R> R write(TxContext context, TxWork<R> work) {
        return untilNoConflict(generation -> {
            try (Attempt attempt = new Attempt(generation, now(), context.actor())) {
                R result = work.run(attempt.session);
                attempt.session.flush();
                context.beforeCommit().run(attempt.session, result);
                attempt.commit();
                return result;
            }
        });
    }

    @Override
    public <R> R read(TxWork<R> work) {
        return untilNoConflict(generation -> {
            try (Attempt attempt = new Attempt(generation, now(), "-")) {
                return work.run(attempt.session);
            }
        });
    }

    private <R> R untilNoConflict(Try<R> attempt) {
        Backoff backoff = new Backoff();
        while (true) {
            try {
                return inGeneration(attempt);
            } catch (SQLException | RuntimeException failure) {
                if (!Failures.isConflict(failure)) {
                    throw Failures.translate(failure);
                }
                if (!backoff.again()) {
                    throw new DatabaseUnavailableException("Every attempt met a conflict with another one", failure);
                }
            }
        }
    }

    private <R> R inGeneration(Try<R> attempt) throws SQLException {
        Generation generation = enter();
        try {
            return attempt.on(generation);
        } finally {
            generation.leave();
        }
    }

    private Generation enter() {
        Generation generation = current;
        while (!generation.enter()) {
            Generation next = current;
            if (next == generation) {
                throw new DatabaseUnavailableException("The database is closed", new IllegalStateException());
            }
            generation = next;
        }
        return generation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @FunctionalInterface
    private interface Try<R> {
        R on(Generation generation) throws SQLException;
    }

    /** One begin, and its end: rolled back unless committed. */
    private static final class Attempt implements AutoCloseable {

        private final EntityManager em;
        private final JpaSession session;

        Attempt(Generation generation, Instant now, String actor) {
            em = generation.createEntityManager();
            session = new JpaSession(em, now, actor);
            em.getTransaction().begin();
            // Else each query before the first change would take and return a connection of its own.
            em.unwrap(UnitOfWork.class).beginEarlyTransaction();
        }

        void commit() {
            session.flush();
            session.end();
            em.getTransaction().commit();
        }

        @Override
        public void close() {
            session.end();
            EntityTransaction transaction = em.getTransaction();
            try {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            } finally {
                em.close();
            }
        }
    }
}
