package mx.conalep.secyt.persistence.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How often and how late work that met a conflict runs again: waits grow and are spread, so that rivals part. */
final class Backoff {

    private static final int ATTEMPTS = 8;
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final int FIRST_WAIT_MILLIS = 5;

    private final long start = System.nanoTime();
    private int attempts;

    /** Waits before the next attempt; false when there shall be none. */
    boolean again() {
        attempts++;
        if (attempts >= ATTEMPTS || System.nanoTime() - start > PATIENCE) {
            return false;
        }
        return pause(ThreadLocalRandom.current().nextInt(FIRST_WAIT_MILLIS << attempts));
    }

    private static boolean pause(int millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
