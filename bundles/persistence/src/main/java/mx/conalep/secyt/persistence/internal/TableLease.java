package mx.conalep.secyt.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leases as rows of a table. */
@Component
public final class TableLease implements Lease {

    private static final TxContext CONTEXT = TxContext.system("arrendamiento");

    private static final String TAKE =
            "UPDATE arrendamiento SET nodo = ?, hasta = ? WHERE nombre = ? AND (hasta <= ? OR nodo = ?)";
    private static final String FIND = "SELECT nodo FROM arrendamiento WHERE nombre = ?";
    private static final String CREATE = "INSERT INTO arrendamiento (nombre, nodo, hasta) VALUES (?, ?, ?)";
    private static final String RELEASE = "UPDATE arrendamiento SET hasta = ? WHERE nombre = ? AND nodo = ?";

    private final Tx tx;
    private final String node = UUID.randomUUID().toString();

    @Activate
    public TableLease(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public boolean acquire(String name, Duration time) {
        try {
            return tx.write(CONTEXT, s -> take(s, name, time) || create(s, name, time));
        } catch (ConstraintViolatedException createdByAnother) {
            return false;
        }
    }

    private boolean take(TxSession s, String name, Duration time) throws SQLException {
        Timestamp now = Timestamp.from(s.now());
        Timestamp until = Timestamp.from(s.now().plus(time));
        return update(s.jdbc(), TAKE, node, until, name, now, node) == 1;
    }

    private boolean create(TxSession s, String name, Duration time) throws SQLException {
        return !exists(s.jdbc(), name)
                && update(s.jdbc(), CREATE, name, node, Timestamp.from(s.now().plus(time))) == 1;
    }

    private static boolean exists(Connection jdbc, String name) throws SQLException {
        try (PreparedStatement statement = jdbc.prepareStatement(FIND)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    @Override
    public void release(String name) {
        tx.write(CONTEXT, s -> update(s.jdbc(), RELEASE, Timestamp.from(Instant.EPOCH), name, node));
    }

    private static int update(Connection jdbc, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = jdbc.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
