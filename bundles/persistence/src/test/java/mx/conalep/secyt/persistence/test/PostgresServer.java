package mx.conalep.secyt.persistence.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL server for this JVM, quick and forgetful; it dies with it. */
final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();

    private PostgresServer() {}

    /** Creates a database and returns its address. */
    static String create(String name) {
        return create(name, "template1");
    }

    /** Copies a database to which nobody is connected, and returns the address of the copy. */
    static String create(String name, String template) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
            return SERVER.getJdbcUrl("postgres", name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            Path data = Files.createDirectories(
                    Path.of("target", "postgres", "" + ProcessHandle.current().pid()));
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setRegisterShutdownHook(false)
                    .start();
            killAtExit(data.resolve("postmaster.pid"));
            return server;
        } catch (IOException failure) {
            throw new IllegalStateException("Embedded PostgreSQL does not start", failure);
        }
    }

    /** An orderly stop would write back all that nobody wants any more. */
    private static void killAtExit(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly)));
    }
}
