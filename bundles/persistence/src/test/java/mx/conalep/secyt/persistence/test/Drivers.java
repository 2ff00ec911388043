package mx.conalep.secyt.persistence.test;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** The drivers as the bundles of the product offer them; only plain data sources are asked for. */
public abstract class Drivers implements DataSourceFactory {

    private Drivers() {}

    /** Embedded Derby. */
    public static Drivers derby() {
        return new Derby();
    }

    /** PostgreSQL. */
    public static Drivers postgres() {
        return new Postgres();
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties props) {
        throw new UnsupportedOperationException();
    }

    @Override
    public XADataSource createXADataSource(Properties props) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Driver createDriver(Properties props) {
        throw new UnsupportedOperationException();
    }

    private static final class Derby extends Drivers {
        @Override
        public DataSource createDataSource(Properties props) {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName(props.getProperty(JDBC_URL).substring("jdbc:derby:".length()));
            return source;
        }
    }

    private static final class Postgres extends Drivers {
        @Override
        public DataSource createDataSource(Properties props) throws SQLException {
            return new PGDataSourceFactory().createDataSource(props);
        }
    }
}
