package mx.conalep.secyt.http;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What does not work in a part without which the system is ready all the same; {@code GET /salud} tells it to anybody,
 * so that it names no person and no record. Thread-safe.
 */
@ConsumerType
@FunctionalInterface
public interface Avisos {

    /** Sentences in Spanish; empty when all is well. */
    List<String> avisos();
}
