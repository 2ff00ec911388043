package mx.conalep.secyt.audit.internal;

import java.time.Duration;
import mx.conalep.secyt.persistence.Lease;

/** A lease that everybody gets: the worst that clocks can do. */
final class AlwaysLeased implements Lease {

    @Override
    public boolean acquire(String name, Duration time) {
        return true;
    }

    @Override
    public void release(String name) {
        // nothing is held
    }
}
