package mx.conalep.secyt.persistence.test;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.internal.Database;
import mx.conalep.secyt.persistence.internal.DatabaseSettings;
import mx.conalep.secyt.persistence.internal.DerbySettings;

/**
 * A fresh, migrated database of the given modules: Derby in memory or embedded PostgreSQL.
 *
 * <p>The tables are made once for each set of modules in a JVM and copied from then on, so a fresh database costs little.
 * The same code as in the product opens it: pool, migrations, entity managers and {@link Tx}. A module that requires
 * others is given together with them. Entities are woven by the build before the tests run.
 *
 * <p>A slice's pom needs one dependency, of type {@code pom}: {@code mx.conalep.secyt:testing} in scope {@code test}.
 * To run a test on both databases see {@link EachDatabase}; to share one among several tests open and close it by hand.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Path TARGET = Path.of("target");
    private static final int POOL_SIZE = 10;

    private final Template template;
    private final String name;
    private final Database database;
    private final Tx tx;
    private boolean closed;

    private TestDatabase(Template template, Clock clock, PersistenceModule... modules) {
        this.template = template;
        this.name = Template.newName();
        this.database = database(template.database(name, modules), clock);
        this.tx = open(database, List.of(modules));
    }

    /** A database on Derby in memory. */
    public static TestDatabase derby(PersistenceModule... modules) {
        return derby(Clock.systemUTC(), modules);
    }

    /** A database on Derby in memory whose {@code TxSession.now()} follows this clock. */
    public static TestDatabase derby(Clock clock, PersistenceModule... modules) {
        DerbySettings.apply(TARGET, TARGET);
        return new TestDatabase(Template.DERBY, clock, modules);
    }

    /** A database on the PostgreSQL server of this JVM, which starts at the first call. */
    public static TestDatabase postgres(PersistenceModule... modules) {
        return postgres(Clock.systemUTC(), modules);
    }

    /** A database on PostgreSQL whose {@code TxSession.now()} follows this clock. */
    public static TestDatabase postgres(Clock clock, PersistenceModule... modules) {
        return new TestDatabase(Template.POSTGRESQL, clock, modules);
    }

    /** Transactions on it. */
    public Tx tx() {
        return tx;
    }

    /** The pool below, with auto-commit off: for looking at tables behind the back of Tx. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** Opens it again, as when a slice is updated: a new generation with these modules, same {@link #tx()}. */
    public void reopen(PersistenceModule... modules) {
        open(database, List.of(modules));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            database.close();
            template.drop(name);
        }
    }

    /** Name of the engine. */
    @Override
    public String toString() {
        return template.toString();
    }

    static void migrate(String url, List<PersistenceModule> modules) {
        try (Database migrated = database(url, Clock.systemUTC())) {
            open(migrated, modules);
        }
    }

    private static Database database(String url, Clock clock) {
        Drivers drivers = url.startsWith("jdbc:derby:") ? Drivers.derby() : Drivers.postgres();
        try {
            return new Database(drivers, new DatabaseSettings(url, "", "", POOL_SIZE), clock);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Tx open(Database database, List<PersistenceModule> modules) {
        requireComplete(modules);
        try {
            return database.open(modules);
        } catch (SQLException | IOException failure) {
            database.close();
            throw new IllegalStateException(failure);
        }
    }

    private static void requireComplete(List<PersistenceModule> modules) {
        Set<String> given = modules.stream().map(PersistenceModule::id).collect(Collectors.toSet());
        for (PersistenceModule module : modules) {
            if (!given.containsAll(module.requires())) {
                throw new IllegalArgumentException(
                        module.id() + " requires " + module.requires() + ": give all of them to the test database");
            }
        }
    }
}
