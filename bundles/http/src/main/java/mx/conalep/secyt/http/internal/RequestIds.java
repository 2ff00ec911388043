package mx.conalep.secyt.http.internal;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Names of requests and incidents: a random start for each process, then counting, so that none costs entropy. */
final class RequestIds {

    private static final int RADIX = 36;
    private static final String PROCESS = Long.toString(new SecureRandom().nextLong() >>> 28, RADIX);
    private static final AtomicLong COUNT = new AtomicLong(RADIX * RADIX);

    private RequestIds() {}

    /** A name that no other request of this system has. */
    static String next() {
        return PROCESS + '-' + Long.toString(COUNT.incrementAndGet(), RADIX);
    }
}
