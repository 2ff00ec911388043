package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final List<PersistenceModule> MODULES = List.of(new Cuenta.Module());

    @EachDatabase
    void aModuleIsMigratedOnce(TestDatabase database) throws Exception {
        assertThat(migrations(database).run(MODULES)).containsExactly("prueba");
        assertThat(migrations(database).run(MODULES)).isEmpty();
    }

    @EachDatabase
    void liquibaseIsAskedAgainWhenTheChangeLogIsAnother(TestDatabase database) throws Exception {
        migrations(database).run(MODULES);
        execute(database, "UPDATE huella_cambios SET sha256 = 'otra' WHERE modulo = 'prueba'");

        assertThat(migrations(database).run(MODULES)).containsExactly("prueba");
        assertThat(migrations(database).run(MODULES)).isEmpty();
    }

    @EachDatabase
    void aLockLeftByAProcessThatDiedHindersNobody(TestDatabase database) throws Exception {
        execute(database, "UPDATE databasechangeloglock SET locked = TRUE, lockedby = 'muerto' WHERE id = 1");

        assertThat(migrations(database).run(MODULES)).containsExactly("prueba");
    }

    @Test
    void nodesThatStartTogetherMigrateOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try (TestDatabase database = TestDatabase.postgres()) {
            Callable<List<String>> start = () -> migrations(database).run(MODULES);
            List<Future<List<String>>> started = nodes.invokeAll(Collections.nCopies(3, start));

            assertThat(started).flatMap(Future::get).containsExactly("prueba");
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void theFingerprintCoversWhatTheChangeLogNames(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/a.xml"), "<include file=\"b.xml\" relativeToChangelogFile=\"true\"/>");
        Files.writeString(folder.resolve("db/b.xml"), "<loadData file=\"db/c.csv\"/>");
        Files.writeString(folder.resolve("db/c.csv"), "1");
        String before = digest(folder);

        Files.writeString(folder.resolve("db/c.csv"), "2");

        assertThat(digest(folder)).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void whatCannotBeFingerprintedIsRefused(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("db"));
        assertThatThrownBy(() -> digest(folder)).hasMessageContaining("db/a.xml");

        Files.writeString(folder.resolve("db/a.xml"), "<includeAll path=\"x\"/>");
        assertThatThrownBy(() -> digest(folder)).hasMessageContaining("includeAll");
    }

    @Test
    void modulesComeAfterThoseTheyRequireAndWithoutThemNotAtAll() {
        List<PersistenceModule> sorted = ModuleOrder.of(
                List.of(module("c", "b"), module("a"), module("b", "a"), module("x", "z"), module("y", "x")));

        assertThat(sorted).extracting(PersistenceModule::id).containsExactly("a", "b", "c");
    }

    private static String digest(Path folder) throws Exception {
        URL[] here = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(here, null)) {
            return ChangelogDigest.of("db/a.xml", loader);
        }
    }

    private static PersistenceModule module(String id, String... requires) {
        return new PersistenceModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<String> requires() {
                return Stream.of(requires).toList();
            }

            @Override
            public String changelog() {
                return "db/" + id + ".xml";
            }
        };
    }

    private static Migrations migrations(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return new Migrations(
                    database.dataSource(), Engine.of(connection.getMetaData().getURL()));
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            connection.commit();
        }
    }
}
