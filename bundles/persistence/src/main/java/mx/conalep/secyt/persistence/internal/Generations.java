package mx.conalep.secyt.persistence.internal;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.Server;

/** Builds generations over one data source. */
public final class Generations {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource dataSource;
    private final Engine engine;

    public Generations(DataSource dataSource, Engine engine) {
        this.dataSource = dataSource;
        this.engine = engine;
    }

    Generation build(List<PersistenceModule> modules) {
        AbstractSessionLog.setLog(new QuietSessionLog());
        PersistenceUnitInfo unit = unit(modules);
        EntityManagerFactory factory =
                new PersistenceProvider().createContainerEntityManagerFactory(unit, properties(unit));
        doNotReconnect(factory);
        return new Generation(factory);
    }

    private PersistenceUnitInfo unit(List<PersistenceModule> modules) {
        List<ClassLoader> loaders = new ArrayList<>();
        List<String> entities = new ArrayList<>();
        for (PersistenceModule module : modules) {
            loaders.add(module.getClass().getClassLoader());
            module.entities().forEach(entity -> entities.add(entity.getName()));
            module.entities().forEach(entity -> loaders.add(entity.getClassLoader()));
        }
        loaders.add(PersistenceProvider.class.getClassLoader());
        loaders.add(DatabaseLogin.class.getClassLoader());
        loaders.add(Generations.class.getClassLoader());
        return new UnitInfo(
                "secyt-" + NUMBER.incrementAndGet(), List.copyOf(entities), new UnionLoader(loaders), dataSource);
    }

    private Map<String, Object> properties(PersistenceUnitInfo unit) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.SESSION_NAME, unit.getPersistenceUnitName());
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, engine.eclipseLinkTarget());
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, QuietSessionLog.class.getName());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.DDL_GENERATION, "none");
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        properties.put(PersistenceUnitProperties.EXCLUDE_ECLIPSELINK_ORM_FILE, "true");
        properties.put(PersistenceUnitProperties.DEPLOY_ON_STARTUP, "true");
        // A sequence that starts at 1 with increment 50 yields 1..50 first, as its change log reads.
        properties.put(PersistenceUnitProperties.SEQUENCING_START_AT_NEXTVAL, "true");
        return properties;
    }

    /** EclipseLink would wait and repeat by itself; Tx decides that. */
    private static void doNotReconnect(EntityManagerFactory factory) {
        DatabaseLogin login = (DatabaseLogin) factory.unwrap(Server.class).getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
        login.setConnectionHealthValidatedOnError(false);
    }
}
