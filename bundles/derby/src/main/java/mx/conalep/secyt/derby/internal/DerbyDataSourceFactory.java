package mx.conalep.secyt.derby.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;

/** Boots Derby when first asked, after whoever asks has set its system properties, and shuts it down at the end. */
@Component(
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.iapi.jdbc.AutoloadedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=Apache Derby"
        })
public final class DerbyDataSourceFactory implements DataSourceFactory {

    private static final String PREFIX = "jdbc:derby:";

    private final AtomicBoolean booted = new AtomicBoolean();

    @Activate
    public DerbyDataSourceFactory() {
        super();
    }

    @Override
    public DataSource createDataSource(Properties props) throws SQLException {
        String url = props.getProperty(JDBC_URL, "");
        if (!url.startsWith(PREFIX)) {
            throw new SQLException("Not an address of Derby: " + url);
        }
        booted.set(true);
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(url.substring(PREFIX.length()));
        source.setUser(props.getProperty(JDBC_USER));
        source.setPassword(props.getProperty(JDBC_PASSWORD));
        return source;
    }

    @Override
    public Driver createDriver(Properties props) {
        booted.set(true);
        return new EmbeddedDriver();
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties props) throws SQLException {
        throw new SQLFeatureNotSupportedException("Only plain data sources are offered");
    }

    @Override
    public XADataSource createXADataSource(Properties props) throws SQLException {
        throw new SQLFeatureNotSupportedException("Only plain data sources are offered");
    }

    @Deactivate
    void shutDown() {
        if (booted.get()) {
            new Shutdown().run();
        }
    }
}
