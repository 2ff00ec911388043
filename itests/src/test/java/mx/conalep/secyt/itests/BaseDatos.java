package mx.conalep.secyt.itests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database that outlives the instances which run on it. */
abstract class BaseDatos implements AutoCloseable {

    static BaseDatos nueva(Motor motor) {
        try {
            return motor == Motor.DERBY ? new Derby() : new Postgres();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code mx.conalep.secyt.persistence.cfg} says about it. */
    abstract Map<String, String> configuracion();

    /** Whether it may be opened while an instance runs on it. */
    abstract boolean compartida();

    /** A connection past the system, as a tamperer would have it. */
    abstract Connection abrir() throws SQLException;

    /** Lets go of what {@link #abrir} holds. */
    abstract void soltar();

    @Override
    public abstract void close();

    private static final class Derby extends BaseDatos {

        private final String url;

        Derby() throws IOException {
            Path carpeta = Files.createTempDirectory(Files.createDirectories(Path.of("target", "exam")), "derby");
            url = "jdbc:derby:" + carpeta.toAbsolutePath().resolve("secyt");
            System.setProperty(
                    "derby.stream.error.file",
                    carpeta.resolve("derby.log").toAbsolutePath().toString());
        }

        @Override
        Map<String, String> configuracion() {
            return Map.of("url", url + ";create=true");
        }

        @Override
        boolean compartida() {
            return false;
        }

        @Override
        Connection abrir() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        void soltar() {
            try {
                DriverManager.getConnection(url + ";shutdown=true").close();
            } catch (SQLException apagada) {
                if (!"08006".equals(apagada.getSQLState())) {
                    throw new IllegalStateException(apagada);
                }
            }
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static final class Postgres extends BaseDatos {

        private final EmbeddedPostgres servidor = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "100")
                .start();

        Postgres() throws IOException {}

        @Override
        Map<String, String> configuracion() {
            return Map.of("url", "jdbc:postgresql://localhost:" + servidor.getPort() + "/postgres", "user", "postgres");
        }

        @Override
        boolean compartida() {
            return true;
        }

        @Override
        Connection abrir() throws SQLException {
            return servidor.getPostgresDatabase().getConnection();
        }

        @Override
        void soltar() {
            // A server takes many.
        }

        @Override
        public void close() {
            try {
                servidor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
