package mx.conalep.secyt.derby.internal;

import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;

/** Ends Derby with a checkpoint, so that the next start has nothing to recover. */
final class Shutdown implements Runnable {

    private static final String SHUT_DOWN_STATE = "XJ015";

    @Override
    public void run() {
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException answer) {
            if (!SHUT_DOWN_STATE.equals(answer.getSQLState())) {
                throw new IllegalStateException("Derby did not shut down", answer);
            }
        }
    }
}
