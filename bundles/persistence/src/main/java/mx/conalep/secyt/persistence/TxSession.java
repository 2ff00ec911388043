package mx.conalep.secyt.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** One running transaction. It belongs to one thread and is dead after the work returns. */
@ProviderType
public interface TxSession {

    /** The entity manager; its context is empty at the start of each attempt. */
    EntityManager em();

    /** The connection of this transaction, after pending entity changes were flushed to it. Never close it. */
    Connection jdbc();

    /** The instant of this attempt in UTC, cut to microseconds: the time stamp of all that it writes. */
    Instant now();

    /** Account on whose behalf it runs; {@code "-"} when reading. */
    String actor();
}
