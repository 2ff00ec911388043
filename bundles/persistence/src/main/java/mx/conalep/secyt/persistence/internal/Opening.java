package mx.conalep.secyt.persistence.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import org.jspecify.annotations.Nullable;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the database when the expected modules are there and it answers; opens it anew when they are there again after
 * a change. All work is done on one thread, and never on that of whoever brings a module.
 */
final class Opening implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NodeSettings settings;
    private final Clock clock;
    private final Duration retry;
    private final Function<Tx, Runnable> registry;
    private final Map<String, PersistenceModule> present = new ConcurrentHashMap<>();
    private final Map<String, DataSourceFactory> drivers = new ConcurrentHashMap<>();
    private final Worker worker = new Worker();

    // Below: only the worker, and close() after it.
    private @Nullable Database database;
    private @Nullable Runnable registration;
    private List<PersistenceModule> served = List.of();
    private String told = "";

    /** The registry registers Tx, and returns what takes it back. */
    Opening(NodeSettings settings, Clock clock, Duration retry, Function<Tx, Runnable> registry) {
        this.settings = settings;
        this.clock = clock;
        this.retry = retry;
        this.registry = registry;
        worker.runIn(PATIENCE, this::tellMissing);
    }

    void add(PersistenceModule module) {
        present.put(module.id(), module);
        worker.run(this::open);
    }

    void remove(PersistenceModule module) {
        present.remove(module.id(), module);
    }

    void addDrivers(String driverClass, DataSourceFactory factory) {
        drivers.put(driverClass, factory);
        worker.run(this::open);
    }

    void removeDrivers(String driverClass, DataSourceFactory factory) {
        drivers.remove(driverClass, factory);
    }

    private void open() {
        List<PersistenceModule> ready = ModuleOrder.of(present.values());
        if (!missing(ready).isEmpty() || ready.equals(served)) {
            return;
        }
        try {
            serve(ready);
        } catch (SQLException | IOException | RuntimeException | LinkageError failure) {
            tell(failure);
            forgetUnserved();
            worker.runIn(retry, this::open);
        }
    }

    private void serve(List<PersistenceModule> ready) throws SQLException, IOException {
        Database opened = database();
        Tx tx = opened.open(ready);
        served = ready;
        told = "";
        if (registration == null) {
            registration = registry.apply(tx);
            LOG.info("La base de datos {} está lista, con {} módulos", settings.place(), ready.size());
        }
    }

    private Database database() throws SQLException, IOException {
        if (database == null) {
            DataSourceFactory factory = drivers.get(settings.engine().driverClass());
            if (factory == null) {
                throw new IOException(
                        "Falta el controlador JDBC " + settings.engine().driverClass());
            }
            database = new Database(factory, settings.database(), clock);
        }
        return database;
    }

    /** So that the next attempt reads the settings anew. */
    private void forgetUnserved() {
        if (database != null && registration == null) {
            database.close();
            database = null;
        }
    }

    private Set<String> missing(List<PersistenceModule> ready) {
        Set<String> missing = new TreeSet<>(settings.modules());
        missing.removeAll(ready.stream().map(PersistenceModule::id).collect(Collectors.toSet()));
        return missing;
    }

    private void tellMissing() {
        Set<String> missing = missing(ModuleOrder.of(present.values()));
        if (database == null && !missing.isEmpty()) {
            LOG.warn("La base de datos no se abre porque faltan estos módulos, o los que ellos requieren: {}", missing);
        }
    }

    /** Once for each new cause, not at each retry. */
    private void tell(Throwable failure) {
        String cause = Failures.deepest(failure);
        if (told.equals(cause)) {
            return;
        }
        told = cause;
        if (Failures.isUnavailable(failure) || failure instanceof IOException) {
            LOG.warn("La base de datos {} no está disponible: {} (se sigue intentando)", settings.place(), cause);
        } else {
            LOG.error("La base de datos {} no se pudo abrir (se sigue intentando)", settings.place(), failure);
        }
    }

    @Override
    public void close() {
        worker.close();
        if (registration != null) {
            registration.run();
        }
        if (database != null) {
            database.close();
        }
    }
}
