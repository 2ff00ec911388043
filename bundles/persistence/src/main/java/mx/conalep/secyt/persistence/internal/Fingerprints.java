package mx.conalep.secyt.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What was last migrated, module by module: spares a start with nothing to migrate from asking Liquibase. */
final class Fingerprints {

    private final Engine engine;

    Fingerprints(Engine engine) {
        this.engine = engine;
    }

    /** SHA-256 by module; empty in a database that was never migrated. */
    Map<String, String> read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT modulo, sha256 FROM huella_cambios");
                ResultSet rows = query.executeQuery()) {
            Map<String, String> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        } catch (SQLException failure) {
            if (engine.saysNoTable(failure.getSQLState())) {
                return Map.of();
            }
            throw failure;
        } finally {
            connection.rollback();
        }
    }

    void write(Connection connection, String module, String sha256) throws SQLException {
        if (update(connection, "UPDATE huella_cambios SET sha256 = ? WHERE modulo = ?", sha256, module) == 0) {
            update(connection, "INSERT INTO huella_cambios (sha256, modulo) VALUES (?, ?)", sha256, module);
        }
        connection.commit();
    }

    private static int update(Connection connection, String sql, String sha256, String module) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, sha256);
            statement.setString(2, module);
            return statement.executeUpdate();
        }
    }
}
