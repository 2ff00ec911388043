package mx.conalep.secyt.persistence.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import org.jspecify.annotations.Nullable;
import org.osgi.service.jdbc.DataSourceFactory;

/** One open database: pool, migrations and the transactions on its modules. One thread at a time opens and closes. */
public final class Database implements AutoCloseable {

    private static final long LAST_TRANSACTIONS_SECONDS = 10;

    private final HikariDataSource pool;
    private final Migrations migrations;
    private final Generations generations;
    private final Clock clock;
    private @Nullable Transactions transactions;

    public Database(DataSourceFactory drivers, DatabaseSettings settings, Clock clock) throws SQLException {
        this.pool = Pool.of(drivers, settings);
        this.migrations = new Migrations(pool, settings.engine());
        this.generations = new Generations(pool, settings.engine());
        this.clock = clock;
    }

    /** Migrates these modules and puts a generation with them in office; running transactions end on the one before. */
    public Tx open(Collection<? extends PersistenceModule> modules) throws SQLException, IOException {
        List<PersistenceModule> sorted = ModuleOrder.of(modules);
        migrations.run(sorted);
        Generation next = generations.build(sorted);
        if (transactions == null) {
            transactions = new Transactions(next, clock);
        } else {
            transactions.replace(next);
        }
        return transactions;
    }

    public HikariDataSource dataSource() {
        return pool;
    }

    /** Waits a little for the running transactions. */
    @Override
    public void close() {
        if (transactions != null) {
            awaitLast(transactions.current());
        }
        pool.close();
    }

    private static void awaitLast(Generation last) {
        last.retire();
        try {
            last.awaitClosed(LAST_TRANSACTIONS_SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
