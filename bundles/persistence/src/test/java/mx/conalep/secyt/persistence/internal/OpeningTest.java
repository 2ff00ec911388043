package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.test.Drivers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class OpeningTest {

    private static final String DERBY = Engine.DERBY.driverClass();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CompletableFuture<Tx> registered = new CompletableFuture<>();
    private final AtomicInteger registrations = new AtomicInteger();
    private Opening opening;

    @BeforeEach
    void start(@TempDir Path data) {
        String url = "jdbc:derby:memory:apertura" + NUMBER.incrementAndGet() + ";create=true";
        NodeSettings settings = new NodeSettings(new Config(Map.of("url", url, "modules", "prueba, otra")), data);
        opening = new Opening(settings, Clock.systemUTC(), Duration.ofMillis(20), this::register);
    }

    private Runnable register(Tx tx) {
        registrations.incrementAndGet();
        registered.complete(tx);
        return registrations::decrementAndGet;
    }

    @AfterEach
    void stop() {
        opening.close();
        assertThat(registrations).hasValue(0);
    }

    @Test
    void opensWhenTheLastExpectedModuleComesInWhateverOrder() throws Exception {
        opening.add(new Otra());
        opening.addDrivers(DERBY, Drivers.derby());
        assertThat(registered).isNotDone();

        opening.add(new Cuenta.Module());

        assertThat(usable(registered.get(60, TimeUnit.SECONDS))).isTrue();
    }

    @Test
    void triesAgainUntilTheDatabaseAnswers() throws Exception {
        Failing drivers = new Failing();
        opening.addDrivers(DERBY, drivers);
        opening.add(new Cuenta.Module());
        opening.add(new Otra());

        assertThat(usable(registered.get(60, TimeUnit.SECONDS))).isTrue();
        assertThat(drivers.asked).hasValueGreaterThan(2);
    }

    @Test
    void theSameTransactionsServeWhileASliceIsUpdatedAndAfter() throws Exception {
        Otra before = new Otra();
        opening.addDrivers(DERBY, Drivers.derby());
        opening.add(new Cuenta.Module());
        opening.add(before);
        Tx tx = registered.get(60, TimeUnit.SECONDS);

        opening.remove(before);
        assertThat(usable(tx)).isTrue();
        opening.add(new Otra());

        assertThat(usable(tx)).isTrue();
        assertThat(registrations).hasValue(1);
    }

    private static boolean usable(Tx tx) {
        return tx.write(TxContext.system("prueba"), s -> {
            s.em().persist(new Cuenta("clave" + NUMBER.incrementAndGet(), s.now()));
            return true;
        });
    }

    /** Refuses twice, then works. */
    private static final class Failing implements DataSourceFactory {

        private final DataSourceFactory derby = Drivers.derby();
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public DataSource createDataSource(Properties props) throws SQLException {
            if (asked.incrementAndGet() <= 2) {
                throw new SQLException("apagada", "08001");
            }
            return derby.createDataSource(props);
        }

        @Override
        public javax.sql.ConnectionPoolDataSource createConnectionPoolDataSource(Properties props) {
            throw new UnsupportedOperationException();
        }

        @Override
        public javax.sql.XADataSource createXADataSource(Properties props) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.sql.Driver createDriver(Properties props) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Otra implements PersistenceModule {
        @Override
        public String id() {
            return "otra";
        }

        @Override
        public List<String> requires() {
            return List.of("prueba");
        }

        @Override
        public String changelog() {
            return "db/otra.xml";
        }
    }
}
