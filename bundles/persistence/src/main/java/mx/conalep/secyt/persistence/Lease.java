package mx.conalep.secyt.persistence;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** Lets one node at a time do a piece of background work. Thread-safe. */
@ProviderType
public interface Lease {

    /**
     * Takes the lease, or prolongs it when this node holds it.
     *
     * @return whether this node holds it from now on for that time
     */
    boolean acquire(String name, Duration time);
}
