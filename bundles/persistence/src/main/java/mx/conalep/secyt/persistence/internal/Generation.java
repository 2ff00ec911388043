package mx.conalep.secyt.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One EntityManagerFactory and the number of transactions on it; it closes when retired and the last one ends. */
final class Generation {

    private final EntityManagerFactory factory;
    // One for being in office, and one for each running transaction.
    private final AtomicInteger users = new AtomicInteger(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Generation(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager createEntityManager() {
        return factory.createEntityManager();
    }

    /** Counts one transaction more; false when this generation is closed already. */
    boolean enter() {
        return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    void leave() {
        if (users.decrementAndGet() == 0) {
            factory.close();
            closed.countDown();
        }
    }

    /** Takes it out of office, once. */
    void retire() {
        leave();
    }

    /** Waits until it is closed; false when that takes longer. */
    boolean awaitClosed(long seconds) throws InterruptedException {
        return closed.await(seconds, TimeUnit.SECONDS);
    }
}
