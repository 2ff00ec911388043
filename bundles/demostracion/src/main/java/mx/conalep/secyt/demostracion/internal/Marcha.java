package mx.conalep.secyt.demostracion.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the work goes on; told to stop from another thread. Thread-safe. */
final class Marcha {

    /** Thrown between two pieces of work when it was told to stop. */
    static final class DetenidaException extends RuntimeException {
        DetenidaException() {
            super("Stopped");
        }
    }

    private final CountDownLatch alto = new CountDownLatch(1);

    void detener() {
        alto.countDown();
    }

    /**
     * Called between two pieces of work.
     *
     * @throws DetenidaException when it was told to stop
     */
    void seguir() {
        if (alto.getCount() == 0) {
            throw new DetenidaException();
        }
    }

    /**
     * Waits.
     *
     * @throws DetenidaException as soon as it is told to stop
     */
    void esperar(Duration cuanto) {
        try {
            if (alto.await(cuanto.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DetenidaException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DetenidaException();
        }
    }
}
