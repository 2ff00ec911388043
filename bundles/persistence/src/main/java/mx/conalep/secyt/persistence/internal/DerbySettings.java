package mx.conalep.secyt.persistence.internal;

import java.nio.file.Path;
import java.util.Map;

/** What Derby reads from system properties when it boots. */
public final class DerbySettings {

    private static final Map<String, String> LOCKS_AND_MEMORY = Map.of(
            "derby.locks.waitTimeout", "15",
            "derby.locks.deadlockTimeout", "3",
            // An import locks many rows; whole tables must stay open to the others.
            "derby.locks.escalationThreshold", "1000000",
            "derby.storage.pageCacheSize", "4000",
            "derby.language.statementCacheSize", "500");

    private DerbySettings() {}

    /** Sets what nobody set on the command line. */
    public static void apply(Path data, Path log) {
        LOCKS_AND_MEMORY.forEach(DerbySettings::setIfAbsent);
        setIfAbsent("derby.system.home", data.toAbsolutePath().toString());
        setIfAbsent(
                "derby.stream.error.file",
                log.resolve("derby.log").toAbsolutePath().toString());
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
