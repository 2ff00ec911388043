package mx.conalep.secyt.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The two databases, and all in which they differ for us. */
public enum Engine {
    /** Apache Derby, embedded. */
    DERBY("org.apache.derby.iapi.jdbc.AutoloadedDriver", "Derby", "42X05"),
    /** PostgreSQL over the network. */
    POSTGRESQL("org.postgresql.Driver", "PostgreSQL", "42P01");

    private static final long MIGRATION_LOCK = 0x5345437954L;

    private final String driverClass;
    private final String eclipseLinkTarget;
    private final String noTableState;

    Engine(String driverClass, String eclipseLinkTarget, String noTableState) {
        this.driverClass = driverClass;
        this.eclipseLinkTarget = eclipseLinkTarget;
        this.noTableState = noTableState;
    }

    /** The engine that a JDBC address belongs to. */
    public static Engine of(String url) {
        if (url.startsWith("jdbc:derby:")) {
            return DERBY;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("La base de datos \"" + url
                + "\" no se reconoce: la dirección debe comenzar con jdbc:derby: o jdbc:postgresql:");
    }

    String driverClass() {
        return driverClass;
    }

    String eclipseLinkTarget() {
        return eclipseLinkTarget;
    }

    /** Keeps other nodes from migrating until the transaction of this connection ends. */
    void lockMigrations(Connection guard) throws SQLException {
        // An embedded database has one node.
        if (this == POSTGRESQL) {
            try (Statement statement = guard.createStatement()) {
                statement.execute("SET LOCAL lock_timeout = 0");
                statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
            }
        }
    }

    boolean saysNoTable(String sqlState) {
        return noTableState.equals(sqlState);
    }

    Properties driverProperties() {
        Properties properties = new Properties();
        if (this == POSTGRESQL) {
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("prepareThreshold", "3");
            properties.setProperty("defaultRowFetchSize", "1000");
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("ApplicationName", "SECyT");
            // With a statement instead, a new connection would stay in a transaction until somebody takes it.
            properties.setProperty("options", "-c lock_timeout=15s");
        }
        return properties;
    }
}
