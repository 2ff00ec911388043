package mx.conalep.secyt.persistence;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets one node at a time do a piece of background work. Thread-safe; registered as a service together with {@link Tx}.
 *
 * <p>A lease belongs to the node and not to a thread. It is only as exact as the clocks of the nodes: give a time well
 * above the difference between them, and acquire again, which prolongs, before it is over.
 */
@ProviderType
public interface Lease {

    /**
     * Takes or prolongs the lease.
     *
     * @param name of the work, at most 60 characters
     * @param time for which no other node may have it
     * @return false when another node holds it
     */
    boolean acquire(String name, Duration time);

    /** Gives it back before its time; does nothing when this node does not hold it. */
    void release(String name);
}
