package mx.conalep.secyt.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import org.osgi.service.jdbc.DataSourceFactory;

/** Makes the pool of connections. */
public final class Pool {

    private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

    private static final int IDLE = 4;

    private Pool() {}

    /** A pool that connects when first asked, so that a database that is down can be waited for. */
    public static HikariDataSource of(DataSourceFactory factory, DatabaseSettings settings) throws SQLException {
        Engine engine = settings.engine();
        HikariConfig config = new HikariConfig();
        config.setPoolName("secyt");
        config.setDataSource(factory.createDataSource(properties(engine, settings)));
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(IDLE, settings.poolSize()));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static Properties properties(Engine engine, DatabaseSettings settings) {
        Properties properties = engine.driverProperties();
        properties.setProperty(DataSourceFactory.JDBC_URL, settings.url());
        if (!settings.user().isEmpty()) {
            properties.setProperty(DataSourceFactory.JDBC_USER, settings.user());
            properties.setProperty(DataSourceFactory.JDBC_PASSWORD, settings.password());
        }
        return properties;
    }
}
