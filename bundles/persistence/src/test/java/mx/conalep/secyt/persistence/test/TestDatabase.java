package mx.conalep.secyt.persistence.test;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.internal.Database;
import mx.conalep.secyt.persistence.internal.DatabaseSettings;
import mx.conalep.secyt.persistence.internal.DerbySettings;

/**
 * A fresh, migrated database of the given modules: Derby in memory or embedded PostgreSQL.
 *
 * <p>The same code as in the product opens it: pool, migrations, entity managers and {@link Tx}. A module that requires
 * others is given together with them. Entities are woven by the build before the tests run.
 *
 * <p>A slice's pom needs one dependency, of type {@code pom}: {@code mx.conalep.secyt:testing} in scope {@code test}.
 * To run a test on both databases see {@link EachDatabase}; to share one among several tests open and close it by hand.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int POOL_SIZE = 10;

    private final String name;
    private final Database database;
    private final Tx tx;

    private TestDatabase(String name, Database database, PersistenceModule... modules) {
        this.name = name;
        this.database = database;
        this.tx = open(database, modules);
    }

    /** A database on Derby in memory. */
    public static TestDatabase derby(PersistenceModule... modules) {
        return derby(Clock.systemUTC(), modules);
    }

    /** A database on Derby in memory whose {@code TxSession.now()} follows this clock. */
    public static TestDatabase derby(Clock clock, PersistenceModule... modules) {
        DerbySettings.apply(Path.of("target"), Path.of("target"));
        String url = "jdbc:derby:memory:secyt" + NUMBER.incrementAndGet() + ";create=true";
        return new TestDatabase("Derby", database(Drivers.derby(), url, clock), modules);
    }

    /** A database on the PostgreSQL server of this JVM, which starts at the first call. */
    public static TestDatabase postgres(PersistenceModule... modules) {
        return postgres(Clock.systemUTC(), modules);
    }

    /** A database on PostgreSQL whose {@code TxSession.now()} follows this clock. */
    public static TestDatabase postgres(Clock clock, PersistenceModule... modules) {
        String url = PostgresServer.createDatabase("secyt" + NUMBER.incrementAndGet());
        return new TestDatabase("PostgreSQL", database(Drivers.postgres(), url, clock), modules);
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
        open(database, modules);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Name of the engine. */
    @Override
    public String toString() {
        return name;
    }

    private static Database database(Drivers drivers, String url, Clock clock) {
        try {
            return new Database(drivers, new DatabaseSettings(url, "", "", POOL_SIZE), clock);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Tx open(Database database, PersistenceModule... modules) {
        try {
            return database.open(List.of(modules));
        } catch (SQLException | IOException failure) {
            database.close();
            throw new IllegalStateException(failure);
        }
    }
}
