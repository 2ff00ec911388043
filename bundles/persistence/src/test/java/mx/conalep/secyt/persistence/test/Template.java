package mx.conalep.secyt.persistence.test;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Migrates a database once for each set of modules; the others of this JVM are copies of it. */
enum Template {
    DERBY {
        @Override
        String empty(String name) {
            return "jdbc:derby:memory:" + name + ";create=true";
        }

        @Override
        void keep(String name) throws SQLException {
            try (Connection connection = memory(name).getConnection();
                    CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                backup.setString(1, FOLDER.toString());
                backup.execute();
            }
            drop(name);
        }

        @Override
        String copy(String name, String template) {
            return "jdbc:derby:memory:" + name + ";createFrom=" + FOLDER.resolve(template);
        }

        /** Derby sleeps half a second over it: nobody waits for that. */
        @Override
        void drop(String name) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> dropNow(name));
        }

        private void dropNow(String name) {
            EmbeddedDataSource memory = memory(name);
            memory.setConnectionAttributes("drop=true");
            try {
                memory.getConnection().close();
            } catch (SQLException dropped) {
                assert "08006".equals(dropped.getSQLState()) : dropped;
            }
        }
    },
    POSTGRESQL {
        @Override
        String empty(String name) {
            return PostgresServer.create(name);
        }

        @Override
        void keep(String name) {
            // It is a template as it is.
        }

        @Override
        String copy(String name, String template) {
            return PostgresServer.create(name, template);
        }

        @Override
        void drop(String name) {
            // It goes with its server.
        }
    };

    private static final Path FOLDER =
            Path.of("target", "derby", "" + ProcessHandle.current().pid()).toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<Set<String>, String> kept = new ConcurrentHashMap<>();

    /** A name that no database of this JVM has. */
    static String newName() {
        return "secyt" + NUMBER.incrementAndGet();
    }

    /** Address of a new database with the tables of these modules. */
    String database(String name, PersistenceModule... modules) {
        Set<String> key = Stream.of(modules)
                .map(module -> module.getClass().getName() + " " + module.id() + " " + module.changelog())
                .collect(Collectors.toSet());
        return copy(name, kept.computeIfAbsent(key, absent -> migrated(modules)));
    }

    private String migrated(PersistenceModule... modules) {
        String name = newName();
        try {
            TestDatabase.migrate(empty(name), List.of(modules));
            keep(name);
            return name;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    abstract String empty(String name);

    abstract void keep(String name) throws SQLException;

    abstract String copy(String name, String template);

    abstract void drop(String name);

    private static EmbeddedDataSource memory(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + name);
        return source;
    }
}
