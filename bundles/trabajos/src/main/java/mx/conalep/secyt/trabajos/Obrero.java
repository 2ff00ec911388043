package mx.conalep.secyt.trabajos;

import org.osgi.annotation.versioning.ConsumerType;

/** Does the jobs of one kind; registered as a service by the slice that orders them. Thread-safe. */
@ConsumerType
public interface Obrero {

    /**
     * What came of it.
     *
     * @param mensaje one line in Spanish
     * @param ruta where the result is, within the site; may be empty
     */
    record Hecho(String mensaje, String ruta) {}

    /** The kind of {@link Encargo#clase}. */
    String clase();

    /**
     * Does one, or goes on from {@link Tarea#punto}; never called within a transaction. It reports its progress every few
     * seconds, which is also how it learns that it has to stop.
     *
     * @throws mx.conalep.secyt.http.Problema when it cannot be done: it is not tried again and its message is told
     * @throws RuntimeException when it failed: it is tried again, three times in all
     */
    Hecho hacer(Tarea tarea);
}
