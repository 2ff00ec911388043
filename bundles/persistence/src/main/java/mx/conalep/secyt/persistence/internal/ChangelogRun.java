package mx.conalep.secyt.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.GlobalConfiguration;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.logging.core.JavaLogService;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import mx.conalep.secyt.persistence.PersistenceModule;

/** Runs Liquibase on change logs over one connection. */
final class ChangelogRun {

    // Never closed: that would close the connection, and shut Derby down.
    private final Database database;

    private ChangelogRun(Database database) {
        this.database = database;
    }

    /** What is to be done while Liquibase is set up. */
    @FunctionalInterface
    interface Work {
        void with(ChangelogRun run) throws SQLException;
    }

    /** The caller keeps other nodes out, so a lock that Liquibase finds was left by a process that died. */
    static void over(Connection connection, Work work) throws SQLException {
        try {
            Scope.child(scope(), () -> {
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
                work.with(new ChangelogRun(database));
            });
        } catch (SQLException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new MigrationException(failure);
        }
    }

    void update(PersistenceModule module) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader loader = UnionLoader.of(module.getClass().getClassLoader(), Liquibase.class);
        thread.setContextClassLoader(loader);
        try {
            update(module.changelog(), loader);
        } catch (LiquibaseException failure) {
            throw new MigrationException(module.id(), failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void update(String changelog, ClassLoader loader) throws LiquibaseException {
        Liquibase liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(loader), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.update("");
    }

    private static Map<String, Object> scope() {
        JavaLogService logs = new JavaLogService();
        logs.setParent(silent());
        return Map.of(
                Scope.Attr.classLoader.name(),
                UnionLoader.of(Liquibase.class.getClassLoader(), ChangelogRun.class),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                Scope.Attr.logService.name(),
                logs,
                GlobalConfiguration.SHOULD_SNAPSHOT_DATA.getKey(),
                false,
                AnalyticsArgs.ENABLED.getKey(),
                false);
    }

    private static Logger silent() {
        Logger logger = Logger.getLogger("liquibase");
        logger.setLevel(Level.SEVERE);
        return logger;
    }
}
