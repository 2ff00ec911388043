package mx.conalep.secyt.persistence.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables up to date, asking Liquibase only for the modules whose change log is not the one last run. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DataSource dataSource;
    private final Engine engine;
    private final Fingerprints fingerprints;

    public Migrations(DataSource dataSource, Engine engine) {
        this.dataSource = dataSource;
        this.engine = engine;
        this.fingerprints = new Fingerprints(engine);
    }

    /**
     * Migrates modules that are in order.
     *
     * @return the ids of those for which Liquibase had to run
     */
    public List<String> run(List<PersistenceModule> modules) throws SQLException, IOException {
        Map<PersistenceModule, String> wanted = new LinkedHashMap<>();
        for (PersistenceModule module : withOwn(modules)) {
            wanted.put(module, ChangelogDigest.of(module));
        }
        try (Connection connection = dataSource.getConnection()) {
            removeDone(wanted, connection);
            return wanted.isEmpty() ? List.of() : migrate(wanted, connection);
        }
    }

    private static List<PersistenceModule> withOwn(List<PersistenceModule> modules) {
        List<PersistenceModule> all = new ArrayList<>();
        all.add(new OwnModule());
        all.addAll(modules);
        return all;
    }

    private void removeDone(Map<PersistenceModule, String> wanted, Connection connection) throws SQLException {
        Map<String, String> done = fingerprints.read(connection);
        wanted.entrySet()
                .removeIf(
                        entry -> entry.getValue().equals(done.get(entry.getKey().id())));
    }

    /** With every other node kept out; one of them may have done it meanwhile. */
    private List<String> migrate(Map<PersistenceModule, String> wanted, Connection connection) throws SQLException {
        try (Connection guard = dataSource.getConnection()) {
            engine.lockMigrations(guard);
            removeDone(wanted, connection);
            if (!wanted.isEmpty()) {
                ChangelogRun.over(connection, run -> migrateAll(wanted, run, connection));
            }
            guard.rollback();
        }
        return wanted.keySet().stream().map(PersistenceModule::id).toList();
    }

    private void migrateAll(Map<PersistenceModule, String> wanted, ChangelogRun run, Connection connection)
            throws SQLException {
        for (Map.Entry<PersistenceModule, String> entry : wanted.entrySet()) {
            String module = entry.getKey().id();
            LOG.info("Se actualizan las tablas de {}", module);
            run.update(entry.getKey());
            fingerprints.write(connection, module, entry.getValue());
        }
    }
}
