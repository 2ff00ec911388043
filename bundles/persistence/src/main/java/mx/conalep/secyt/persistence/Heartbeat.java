package mx.conalep.secyt.persistence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the same work over the database again and again, on a daemon thread of its own, with a pause between the end of one
 * and the beginning of the next. What fails is logged and tried again at the next beat. The thread is never interrupted:
 * that would break a connection of embedded Derby. Thread-safe.
 */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final String what;
    private final Runnable work;
    private final ScheduledExecutorService clock;

    /**
     * Begins to beat.
     *
     * @param name of the thread
     * @param what is done, as an infinitive, for the log
     * @param first how long before the first beat
     * @param pause between two beats
     */
    public Heartbeat(String name, String what, Duration first, Duration pause, Runnable work) {
        this.what = what;
        this.work = work;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> thread(task, name));
        var unused =
                clock.scheduleWithFixedDelay(this::beat, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** No more beats; one that is under way ends by itself. */
    @Override
    public void close() {
        clock.shutdown();
    }

    private void beat() {
        try {
            work.run();
        } catch (DatabaseUnavailableException e) {
            LOG.debug("Cannot {}: no database; trying again", what, e);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Cannot {}; trying again", what, e);
        }
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
