package mx.conalep.secyt.persistence.internal;

import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import liquibase.GlobalConfiguration;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.logging.core.JavaLogService;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import mx.conalep.secyt.persistence.PersistenceModule;

/** Runs Liquibase on one change log. */
final class ChangelogRun {

    private ChangelogRun() {}

    /** The caller keeps other nodes out, so a lock that Liquibase finds was left by a process that died. */
    static void of(PersistenceModule module, Connection connection) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader loader = UnionLoader.of(module.getClass().getClassLoader(), Liquibase.class);
        thread.setContextClassLoader(loader);
        try {
            Scope.child(scope(), () -> update(module.changelog(), loader, connection));
        } catch (Exception failure) {
            throw new MigrationException(module.id(), failure);
        } finally {
            thread.setContextClassLoader(before);
        }
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

    private static java.util.logging.Logger silent() {
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("liquibase");
        logger.setLevel(Level.SEVERE);
        return logger;
    }

    private static void update(String changelog, ClassLoader loader, Connection connection) throws LiquibaseException {
        // Not closed: that would close the connection, and shut Derby down.
        Liquibase liquibase =
                new Liquibase(changelog, new ClassLoaderResourceAccessor(loader), new JdbcConnection(connection));
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.forceReleaseLocks();
        liquibase.update("");
    }
}
