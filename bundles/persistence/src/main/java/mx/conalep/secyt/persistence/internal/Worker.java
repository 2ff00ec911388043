package mx.conalep.secyt.persistence.internal;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that opens the database. */
final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long LAST_TASK_SECONDS = 15;

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, Worker::thread);

    Worker() {
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Runs it after what was given before; does nothing after the end. */
    void run(Runnable task) {
        runIn(Duration.ZERO, task);
    }

    void runIn(Duration delay, Runnable task) {
        Future<?> unused = executor.schedule(() -> guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("Falla interna al abrir la base de datos", failure);
        }
    }

    /** Lets the running task end: an interrupt in the middle of Derby's input and output would harm it. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LAST_TASK_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("La apertura de la base de datos no terminó a tiempo");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable loop) {
        Thread thread = new Thread(loop, "secyt-persistence");
        thread.setDaemon(true);
        return thread;
    }
}
